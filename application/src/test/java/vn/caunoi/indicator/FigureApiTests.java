package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.caunoi.indicator.FigureApi.JSON;
import static vn.caunoi.indicator.FigureApi.MEMBERS;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;

/** The addresses of figures as programs use them, over the sample of 2016. */
class FigureApiTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final FigureApi API = new FigureApi(HOUSE);

    @Test
    void how_many_are_known_by_name_is_a_share_with_its_count() {
        JsonNode figure = API.ok(MEMBERS);
        BigDecimal value = figure.get("value").decimalValue();
        BigDecimal named = figure.get("named").decimalValue();
        BigDecimal share = figure.get("namedShare").decimalValue();
        assertThat(named).isBetween(BigDecimal.ONE, value.subtract(BigDecimal.ONE));
        assertThat(share.multiply(value).movePointLeft(2)).isCloseTo(named, within(new BigDecimal("0.05")));
        assertThat(share.scale()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_plan_comes_with_its_paper() {
        assertThat(API.ok(MEMBERS.replace("party.members", "party.members.admitted"))
                        .get("plan")
                        .get("paper")
                        .get("number")
                        .asString())
                .isEqualTo("24-CTr/ĐU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5", "99999999999"})
    void there_is_no_such_page(String page) {
        HttpResponse<String> answer = HOUSE.get(MEMBERS.replace("/figures?", "/figures/rows?") + "&page=" + page);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Không có trang " + page);
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise-type, FDI_100, 100% vốn nước ngoài",
        "sex, UNCLASSIFIED, Chưa phân loại",
        "named, true, Có danh sách tên",
        "unit-kind, GRASSROOTS_CELL, Chi bộ cơ sở"
    })
    void parts_are_said_in_words(String by, String key, String label) {
        assertThat(labels(API.ok(MEMBERS + "&by=" + by).get("breakdown"))).contains(key + " = " + label);
    }

    private static List<String> labels(JsonNode parts) {
        List<String> labels = new ArrayList<>();
        parts.forEach(part -> labels.add(
                part.get("key").asString() + " = " + part.get("label").asString()));
        return labels;
    }

    @Test
    void parts_are_said_in_english_to_who_asks_for_it() {
        HttpResponse<String> answer = TestInstallation.send(HOUSE.request(MEMBERS + "&by=sex")
                .header("Authorization", "Bearer " + HOUSE.token())
                .header("Accept-Language", "en")
                .GET());
        assertThat(answer.body()).contains("Not classified").doesNotContain("Chưa phân loại");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filter=enterprise-type:FDI100 | FDI_100, LIEN_DOANH",
                "filter=sex:XYZ | NAM, NU, UNCLASSIFIED",
                "filter=sector:FDI | NGOAI_KHU_VUC_NHA_NUOC, NHA_NUOC",
                "filter=unit-kind:UNION_GRASSROOTS | GRASSROOTS_COMMITTEE",
                "filter=occupation:THO | CHU_DN, QUAN_LY",
                "filter=age-band:30_40 | DUOI_18, 18_30",
                "filter=named:yes | true, false",
                "filter=zone:KCN-XX | KCN-XX",
                "filter=child:HN-XX | HN-XX",
                "by=level | party.members",
                "filter=level:CO_SO | child",
                "by=colour | colour",
                "knownAt=999999 | 999.999",
                "knownAt=2999-01-01T00:00:00Z | bỏ trống"
            })
    void what_cannot_be_answered_is_refused_and_says_what_can(String asked, String words) {
        for (String address : List.of(MEMBERS, MEMBERS.replace("figures?", "figures/rows?"))) {
            HttpResponse<String> answer = HOUSE.get(address + "&" + asked);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(JSON.readTree(answer.body()).get("detail").asString()).contains(words);
        }
    }

    @Test
    void a_year_is_a_number() {
        String admitted = MEMBERS.replace("party.members", "party.members.admitted");
        assertThat(HOUSE.get(admitted + "&filter=year:MMXVI").statusCode()).isEqualTo(422);
        assertThat(API.ok(admitted + "&filter=year:2016").get("value").decimalValue())
                .isEqualByComparingTo(API.ok(admitted).get("value").decimalValue());
    }

    @Test
    void a_refused_breakdown_says_which_ones_there_are() {
        assertThat(HOUSE.get("/api/v1/figures?indicator=enterprise.revenue&unit=HN-ZONES&period=2016&by=level")
                        .body())
                .contains("level", "zone, year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/figures?indicator=party.members&unit=NO&period=2016",
                "/api/v1/nothing",
                "/api/v1/balance?unit=NO&period=2016"
            })
    void programs_are_not_sent_to_pages(String address) {
        HttpResponse<String> answer = HOUSE.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(answer.body()).get("detail").asString())
                .contains("/api/v1/openapi.json")
                .doesNotContain("Trang", "tổng quan");
    }

    @Test
    void the_addresses_are_described() {
        JsonNode api = API.ok("/api/v1/openapi.json");
        assertThat(api.at("/info/title").asString()).isEqualTo("Cầu Nối");
        assertThat(api.at("/info/version").asString()).matches("[0-9.]+");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0").has("token")).isTrue();
        api.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.get("responses").propertyNames()).contains("401", "404", "422");
                    assertThat(operation.at("/responses/422/content").propertyNames())
                            .contains("application/problem+json");
                    operation
                            .path("parameters")
                            .forEach(parameter -> assertThat(parameter.has("description")
                                            || parameter.get("in").asString().equals("path")
                                            || parameter
                                                    .get("schema")
                                                    .get("type")
                                                    .asString()
                                                    .equals("boolean"))
                                    .as(parameter.toString())
                                    .isTrue());
                }));
        assertThat(content(api, "/api/v1/figures", "get", "200")).contains("FigureJson");
        assertThat(content(api, "/api/v1/figures/rows", "get", "200")).contains("Rows");
        assertThat(content(api, "/api/v1/balance/rows", "get", "200")).contains("Rows");
        assertThat(content(api, "/api/v1/imports", "post", "200")).contains("ReceiptText");
        assertThat(content(api, "/api/v1/exports/workbook", "get", "200")).contains("spreadsheetml", "binary");
    }

    private static String content(JsonNode api, String path, String method, String status) {
        return api.get("paths")
                .get(path)
                .get(method)
                .get("responses")
                .get(status)
                .get("content")
                .toString();
    }
}
