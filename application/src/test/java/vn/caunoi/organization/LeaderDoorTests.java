package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.LeaderChange;

/** Another Party unit takes the lead of a union, youth or women unit, by a form of that unit. */
class LeaderDoorTests {

    private static final TestInstallation HOUSE = SampleReaders.fresh().house();
    private static final Clerk OFFICER = Clerk.signIn(HOUSE, SampleReaders.OFFICER);
    private static final String DOOR = "/doi-lanh-dao";

    @Test
    void the_page_of_each_day_shows_who_led_on_it_and_the_figures_of_a_party_unit_follow() {
        recorded("HN-CD-001", form("01/03/2015", "TAKEN", "HN-CB-001"));
        recorded("HN-CD-001", form("01/03/2016", "TAKEN", "HN-DB-01"));
        recorded("HN-CD-001", form("01/09/2016", "ENDED", ""));
        assertThat(OFFICER.read("/to-chuc/HN-CD-001"))
                .contains("Tổ chức đảng lãnh đạo là ", "Thôi có tổ chức đảng lãnh đạo", "7-QĐ/ĐU")
                .doesNotContain("Đơn vị lãnh đạo");
        assertThat(leader("HN-CD-001", "2015-02-28")).isNull();
        assertThat(leader("HN-CD-001", "2015-03-01")).isEqualTo("HN-CB-001");
        assertThat(leader("HN-CD-001", "2016-08-31")).isEqualTo("HN-DB-01");
        assertThat(leader("HN-CD-001", "2016-09-01")).isNull();
        assertThat(OFFICER.read("/to-chuc/HN-CD-001?ngay=2016-08-31"))
                .containsPattern("(?s)Đơn vị lãnh đạo.{1,200}/to-chuc/HN-DB-01\\?ngay=2016-08-31");
        assertThat(OFFICER.read("/to-chuc/HN-DB-01?ngay=2016-08-31")).contains("Tổ chức được lãnh đạo (1)");
        assertThat(OFFICER.read("/to-chuc/HN-DB-01?ngay=2016-02-29")).doesNotContain("Tổ chức được lãnh đạo");
    }

    @Test
    void a_zone_has_no_opening_of_days_on_which_nobody_led_the_line_over_it() {
        recorded("HN-WOMEN", form("01/03/2014", "ENDED", ""));
        recorded("HN-WOMEN", form("01/03/2016", "TAKEN", "HN-PARTY"));
        JsonNode led = figure("women.members", "2016-06-01..2016-12-31");
        assertThat(led.get("opening")).isNotNull();
        assertThat(led.get("samePeriod")).isNull();
        JsonNode newlyLed = figure("women.members", "2016");
        assertThat(newlyLed.get("value")).isEqualTo(led.get("value"));
        assertThat(newlyLed.get("opening")).isNull();
        assertThat(newlyLed.get("change")).isNull();
        assertThat(newlyLed.get("previous")).isNull();
        assertThat(HOUSE.get(figures("women.members", "2015")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_change_is_read_before_it_is_recorded_corrected_through_its_form_and_taken_back() {
        HttpResponse<String> question = send("HN-CD-002", form("01/03/2015", "TAKEN", "HN-CB-002"));
        assertThat(question.body()).contains("Nội dung sẽ ghi", "HN-CB-002 – ", "qua tổ chức đảng lãnh đạo mới");
        assertThat(changes("HN-CD-002")).isEmpty();
        recorded("HN-CD-002", form("01/03/2015", "TAKEN", "HN-CB-002"));
        recorded("HN-CD-002", form("01/03/2015", "TAKEN", "HN-CB-002"));
        long entry = changes("HN-CD-002").getFirst().entry();
        String mend = "/to-chuc/HN-CD-002/but-toan/" + entry + "/sua";
        assertThat(OFFICER.read(mend)).contains("value=\"HN-CB-002\"", "value=\"7-QĐ/ĐU\"");
        assertThat(OFFICER.record(mend, form("02/03/2015", "TAKEN", "HN-CB-003"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(leader("HN-CD-002", "2015-03-02")).isEqualTo("HN-CB-003");
        long now = changes("HN-CD-002").getFirst().entry();
        OFFICER.record("/to-chuc/HN-CD-002/but-toan/" + now + "/rut-lai", Map.of());
        assertThat(changes("HN-CD-002")).isEmpty();
        assertThat(leader("HN-CD-002", "2015-03-02")).isNull();
        assertThat(OFFICER.read("/to-chuc/HN-CD-002")).contains("class=\"taken\"", "rút lại");
    }

    @Test
    void who_leads_is_a_party_unit_that_stands_on_that_day() {
        refused("HN-CD-003", form("01/01/2012", "TAKEN", "HN-CB-003"), "phải sau ngày thành lập", "ngay");
        refused("HN-CD-004", form("01/01/2014", "TAKEN", "HN-CB-003"), "phải đang hoạt động vào ngày", "lanh-dao");
        refused("HN-CD-004", form("01/01/2015", "TAKEN", "HN-CD-004"), "phải là một tổ chức đảng", "lanh-dao");
        refused("HN-CD-004", form("01/01/2015", "TAKEN", "HN-YOUTH"), "phải là một tổ chức đảng", "lanh-dao");
        refused("HN-CD-004", form("01/01/2015", "TAKEN", "?"), "mã ?", "lanh-dao");
        refused("HN-CD-004", form("01/01/2015", "TAKEN", ""), "Cần mã tổ chức đảng", "lanh-dao");
        refused("HN-CD-004", form("01/01/2015", "ENDED", "HN-CB-001"), "Bỏ trống", "lanh-dao");
        refused("HN-CD-004", form("01/01/2015", "ENDED", ""), "đã có đúng tổ chức đảng", "lanh-dao");
        refused("HN-UNION", form("01/01/2015", "TAKEN", "HN-PARTY"), "đã có đúng tổ chức đảng", "lanh-dao");
        assertThat(changes("HN-CD-004")).isEmpty();
        recorded("HN-PARTY", "/thanh-lap", founding());
        recorded("HN-CD-005", form("01/01/2016", "TAKEN", "X-1"));
        refused("X-1", "/ket-thuc", ending("01/01/2016"), "phải đang hoạt động vào ngày", "");
        recorded("X-1", "/ket-thuc", ending("02/01/2016"));
    }

    @Test
    void a_change_is_one_seen_from_its_day_and_a_correction_that_says_the_same_is_none() {
        recorded("HN-CD-007", form("01/03/2015", "TAKEN", "HN-CB-003"));
        recorded("HN-CD-007", form("01/03/2017", "TAKEN", "HN-CB-004"));
        refused("HN-CD-007", form("01/03/2016", "TAKEN", "HN-CB-003"), "đã có đúng tổ chức đảng", "lanh-dao");
        recorded("HN-CD-007", form("01/06/2016", "TAKEN", "HN-CB-004"));
        assertThat(leader("HN-CD-007", "2016-06-01")).isEqualTo("HN-CB-004");
        List<Long> before = changes("HN-CD-007").stream().map(Recorded::entry).toList();
        String mend = "/to-chuc/HN-CD-007/but-toan/" + before.getLast() + "/sua";
        OFFICER.record(mend, form("01/03/2017", "TAKEN", "HN-CB-004"));
        assertThat(changes("HN-CD-007").stream().map(Recorded::entry)).isEqualTo(before);
    }

    @Test
    void the_door_stands_at_units_of_the_other_lines_and_before_who_reaches_a_party_unit() {
        assertThat(OFFICER.read("/to-chuc/HN-WOMEN")).contains("/to-chuc/HN-WOMEN/doi-lanh-dao");
        assertThat(OFFICER.read("/to-chuc/HN-PARTY")).doesNotContain("doi-lanh-dao");
        assertThat(OFFICER.open("/to-chuc/HN-PARTY/doi-lanh-dao").statusCode()).isEqualTo(404);
        Clerk union =
                Clerk.holding(HOUSE, "cong-doan", Role.ORGANIZATION_OFFICER, "HN-UNION", Line.UNION, Right.RECORDS);
        assertThat(union.read("/to-chuc/HN-CD-006"))
                .contains("/to-chuc/HN-CD-006/doi-ten")
                .doesNotContain("doi-lanh-dao");
        assertThat(union.open("/to-chuc/HN-CD-006/doi-lanh-dao").statusCode()).isEqualTo(404);
    }

    private static void recorded(String unit, Map<String, String> form) {
        recorded(unit, DOOR, form);
    }

    private static void recorded(String unit, String door, Map<String, String> form) {
        HttpResponse<String> answer = OFFICER.record("/to-chuc/" + unit + door, form);
        assertThat(answer.statusCode()).as(unit + " " + answer.body()).isEqualTo(303);
    }

    private static HttpResponse<String> send(String unit, Map<String, String> form) {
        return OFFICER.send("/to-chuc/" + unit + DOOR, form, "/to-chuc/" + unit + DOOR);
    }

    private static void refused(String unit, Map<String, String> form, String words, String field) {
        refused(unit, DOOR, form, words, field);
    }

    private static void refused(String unit, String door, Map<String, String> form, String words, String field) {
        HttpResponse<String> answer = OFFICER.send("/to-chuc/" + unit + door, form, "/to-chuc/" + unit + door);
        assertThat(answer.statusCode()).as(words).isEqualTo(422);
        assertThat(answer.body()).contains(words);
        if (!field.isEmpty()) assertThat(answer.body()).contains("href=\"#o-" + field + "\"");
    }

    private static Map<String, String> form(String day, String lead, String leader) {
        return new HashMap<>(paper(day, Map.of("hinh-thuc", lead, "lanh-dao", leader)));
    }

    private static Map<String, String> founding() {
        return paper(
                "01/03/2014",
                Map.of("ma", "X-1", "ten", "Chi bộ lãnh đạo", "loai", "GRASSROOTS_CELL", "cap-tren", "HN-PARTY"));
    }

    private static Map<String, String> ending(String day) {
        return paper(day, Map.of("cach-ket-thuc", "GIAI_THE"));
    }

    private static Map<String, String> paper(String day, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.putAll(Map.of("ngay", day, "so-van-ban", "7-QĐ/ĐU", "ngay-van-ban", "20/02/2014"));
        return form;
    }

    /** What stands at the group of zones, for whose Party unit leads. */
    private static JsonNode figure(String indicator, String period) {
        HttpResponse<String> answer = HOUSE.get(figures(indicator, period));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static String figures(String indicator, String period) {
        return "/api/v1/figures?indicator=" + indicator + "&unit=HN-ZONES&period=" + period;
    }

    /** Who leads the unit on that day, by the trees that figures and reports walk. */
    private static @Nullable String leader(String unit, String day) {
        StandingUnits standing = HOUSE.bean(Trees.class).on(HOUSE.scope(), LocalDate.parse(day), head());
        return standing.within(Line.PARTY).stream()
                .filter(party -> standing.ledBy(party, Line.UNION).stream()
                        .anyMatch(led -> led.code().equals(unit)))
                .map(Unit::code)
                .findFirst()
                .orElse(null);
    }

    private static List<Recorded<UnitEntry>> changes(String unit) {
        return HOUSE.bean(Organizations.class).live(HOUSE.scope(), head()).stream()
                .filter(entry -> entry.content().unit().equals(unit))
                .filter(entry -> entry.content().change() instanceof LeaderChange)
                .toList();
    }

    private static long head() {
        return HOUSE.bean(Ledger.class).head(HOUSE.actor());
    }
}
