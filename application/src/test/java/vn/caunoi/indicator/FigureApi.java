package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;

/** Figures and balances of an installation as programs read them. */
record FigureApi(TestInstallation house) {

    static final JsonMapper JSON = new JsonMapper();
    static final String MEMBERS = "/api/v1/figures?indicator=party.members&unit=HN-PARTY&period=2016";

    JsonNode ok(String address) {
        HttpResponse<String> answer = house.get(address);
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    BigDecimal sumOf(String address) {
        BigDecimal sum = BigDecimal.ZERO;
        int page = 1;
        JsonNode rows = ok(address);
        while (!rows.get("rows").isEmpty()) {
            for (JsonNode row : rows.get("rows")) {
                sum = sum.add(row.get("contribution").decimalValue());
            }
            rows = ok(address + "&page=" + ++page);
        }
        return sum;
    }
}
