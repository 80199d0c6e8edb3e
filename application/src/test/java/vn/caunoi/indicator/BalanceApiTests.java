package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.indicator.FigureApi.MEMBERS;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
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
import tools.jackson.databind.JsonNode;
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

/** The address of balances as programs use it, over the sample of 2016. */
class BalanceApiTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final FigureApi API = new FigureApi(HOUSE);

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
        JsonNode rows = API.ok("/api/v1/balance/rows" + asked);
        assertThat(rows.get("total").asInt()).isEqualTo(2);
        assertThat(API.sumOf("/api/v1/balance/rows" + asked)).isEqualByComparingTo("9");
        assertThat(API.sumOf("/api/v1/balance/rows" + asked + "&of=units")).isEqualByComparingTo("1");
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
    void a_posting_that_does_not_exist_is_unknown_to_balances_too() {
        String balance = "/api/v1/balance?unit=HN-PARTY&period=2016";
        assertThat(HOUSE.get(balance + "&knownAt=999999").statusCode()).isEqualTo(422);
        long head = API.ok(MEMBERS).get("knownAt").asLong();
        assertThat(API.ok(balance + "&knownAt=" + head)).isEqualTo(API.ok(balance + "&knownAt=" + head));
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
        JsonNode balance = API.ok("/api/v1/balance?unit=" + unit + "&period=" + period);
        for (String of : List.of("units", "members")) {
            BigDecimal sum = balance.get(of).get("opening").decimalValue();
            for (JsonNode line : balance.get(of).get("lines")) {
                assertThat(line.get("label").asString())
                        .isNotEqualTo(line.get("kind").asString())
                        .doesNotContain("indicator.");
                assertThat(API.sumOf(line.get("rows").asString()))
                        .isEqualByComparingTo(line.get("value").decimalValue());
                sum = sum.add(line.get("value").decimalValue());
            }
            assertThat(sum).isEqualByComparingTo(balance.get(of).get("closing").decimalValue());
        }
    }

    @Test
    void a_line_that_no_balance_has_is_refused_with_those_that_there_are() {
        HttpResponse<String> answer = HOUSE.get("/api/v1/balance/rows?unit=HN-PARTY&period=2016&kind=member.FLED.OUT");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("member.ADMITTED.IN");
    }
}
