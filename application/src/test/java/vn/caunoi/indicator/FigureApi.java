package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;

/** The sample of 2016 as programs read it: one house for all tests that ask its addresses. */
final class FigureApi {

    static final JsonMapper JSON = new JsonMapper();
    static final SampleReaders READERS = SampleReaders.fresh();
    static final TestInstallation HOUSE = READERS.house();
    static final String MEMBERS = "/api/v1/figures?indicator=party.members&unit=HN-PARTY&period=2016";

    static JsonNode ok(String address) {
        HttpResponse<String> answer = HOUSE.get(address);
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private FigureApi() {}

    static BigDecimal sumOf(String address) {
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
