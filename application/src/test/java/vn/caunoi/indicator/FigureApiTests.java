package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** The addresses of figures and balances as programs use them, over the sample of 2016. */
class FigureApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String MEMBERS = "/api/v1/figures?indicator=party.members&unit=HN-PARTY&period=2016";

    private static JsonNode ok(String address) {
        HttpResponse<String> answer = HOUSE.get(address);
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** In the middle of 2017 a committee with a cell of five members comes from elsewhere, four of its own with it. */
    @BeforeAll
    static void a_committee_is_handed_over() {
        LocalDate day = LocalDate.of(2017, 6, 1);
        HOUSE.bean(Ledger.class).post(HOUSE.actor(), PostingKind.ENTRY, posting -> {
            HOUSE.bean(Organizations.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    founded("XA-DB", UnitKind.GRASSROOTS_COMMITTEE, null),
                                    founded("XA-CB", UnitKind.CELL, "XA-DB"),
                                    UnitEntry.of(
                                            "XA-DB",
                                            day,
                                            new UnitChange.Placement(UnitChange.Placement.Act.RECEIVED, "HN-PARTY"),
                                            null))));
            return HOUSE.bean(Members.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    Movement.admission(day.minusDays(9), "XA-DB", Who.counted(4)),
                                    Movement.admission(day.minusDays(8), "XA-CB", Who.counted(5)))));
        });
    }

    private static UnitEntry founded(String code, UnitKind kind, @Nullable String parent) {
        return UnitEntry.of(
                code,
                LocalDate.of(2017, 1, 1),
                new UnitChange.Founding(false, code, kind, parent, null, null, null, null),
                null);
    }

    @Test
    void a_hand_over_opens_into_the_units_that_moved_and_these_into_what_they_held() {
        String asked = "?unit=HN-PARTY&period=2017&kind=HANDED_OVER.IN";
        JsonNode rows = ok("/api/v1/balance/rows" + asked);
        assertThat(rows.get("total").asInt()).isEqualTo(2);
        assertThat(sumOf("/api/v1/balance/rows" + asked)).isEqualByComparingTo("9");
        assertThat(sumOf("/api/v1/balance/rows" + asked + "&of=units")).isEqualByComparingTo("1");
        rows.get("rows")
                .forEach(row -> assertThat(row.get("effectiveOn").asString()).isEqualTo("2017-06-01"));
        String page = READERS.visit(SampleReaders.OFFICER)
                .open("/chi-so/can-doi" + asked)
                .body();
        assertThat(page).contains("figure-value\">+9<", "Bàn giao đến (cả đơn vị)");
        Matcher unit = Pattern.compile("href=\"(/chi-so\\?[^\"]+unit=(XA-..)[^\"]+)\">")
                .matcher(page);
        Map<String, String> held = new HashMap<>();
        while (unit.find()) {
            Matcher value = Pattern.compile("figure-value\">([0-9]+)<")
                    .matcher(READERS.visit(SampleReaders.OFFICER)
                            .open(unit.group(1).replace("&amp;", "&"))
                            .body());
            assertThat(value.find()).isTrue();
            held.put(unit.group(2), value.group(1));
        }
        assertThat(held).containsExactlyInAnyOrderEntriesOf(Map.of("XA-DB", "4", "XA-CB", "5"));
    }

    @Test
    void how_many_are_known_by_name_is_a_share_with_its_count() {
        JsonNode figure = ok(MEMBERS);
        BigDecimal value = figure.get("value").decimalValue();
        BigDecimal named = figure.get("named").decimalValue();
        BigDecimal share = figure.get("namedShare").decimalValue();
        assertThat(named).isBetween(BigDecimal.ONE, value.subtract(BigDecimal.ONE));
        assertThat(share.multiply(value).movePointLeft(2)).isCloseTo(named, within(new BigDecimal("0.05")));
        assertThat(share.scale()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_plan_comes_with_its_paper() {
        assertThat(ok(MEMBERS.replace("party.members", "party.members.admitted"))
                        .get("plan")
                        .get("paper")
                        .get("number")
                        .asString())
                .isEqualTo("24-CTr/ĐU");
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise-type, FDI_100, 100% vốn nước ngoài",
        "sex, UNCLASSIFIED, Chưa phân loại",
        "named, true, Có danh sách tên",
        "unit-kind, GRASSROOTS_CELL, Chi bộ cơ sở"
    })
    void parts_are_said_in_words(String by, String key, String label) {
        assertThat(labels(ok(MEMBERS + "&by=" + by).get("breakdown"))).contains(key + " = " + label);
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
        assertThat(ok(admitted + "&filter=year:2016").get("value").decimalValue())
                .isEqualByComparingTo(ok(admitted).get("value").decimalValue());
    }

    @Test
    void a_refused_breakdown_says_which_ones_there_are() {
        assertThat(HOUSE.get("/api/v1/figures?indicator=enterprise.revenue&unit=HN-ZONES&period=2016&by=level")
                        .body())
                .contains("level", "zone, year");
    }

    @Test
    void a_posting_that_does_not_exist_is_unknown_to_balances_too() {
        String balance = "/api/v1/balance?unit=HN-PARTY&period=2016";
        assertThat(HOUSE.get(balance + "&knownAt=999999").statusCode()).isEqualTo(422);
        long head = ok(MEMBERS).get("knownAt").asLong();
        assertThat(ok(balance + "&knownAt=" + head)).isEqualTo(ok(balance + "&knownAt=" + head));
    }

    @ParameterizedTest
    @CsvSource({
        "HN-PARTY, 2016",
        "HN-UNION, 2015-10-01..2016-12-31",
        "HN-YOUTH, 2016",
        "HN-WOMEN, 2016",
        "HN-DB-01, 2016"
    })
    void every_line_of_a_balance_opens_into_rows_that_add_up_to_it(String unit, String period) {
        JsonNode balance = ok("/api/v1/balance?unit=" + unit + "&period=" + period);
        for (String of : List.of("units", "members")) {
            BigDecimal sum = balance.get(of).get("opening").decimalValue();
            for (JsonNode line : balance.get(of).get("lines")) {
                assertThat(line.get("label").asString())
                        .isNotEqualTo(line.get("kind").asString())
                        .doesNotContain("indicator.");
                assertThat(sumOf(line.get("rows").asString()))
                        .isEqualByComparingTo(line.get("value").decimalValue());
                sum = sum.add(line.get("value").decimalValue());
            }
            assertThat(sum).isEqualByComparingTo(balance.get(of).get("closing").decimalValue());
        }
    }

    private static BigDecimal sumOf(String address) {
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

    @Test
    void a_line_that_no_balance_has_is_refused_with_those_that_there_are() {
        HttpResponse<String> answer = HOUSE.get("/api/v1/balance/rows?unit=HN-PARTY&period=2016&kind=member.FLED.OUT");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("member.ADMITTED.IN");
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
        JsonNode api = ok("/api/v1/openapi.json");
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
