package vn.caunoi.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Tone;
import vn.caunoi.target.page.TargetDues;

class TargetPagesTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final String SET = "/chi-tieu/giao";

    @BeforeAll
    static void a_day_in_the_year_of_the_sample() {
        HOUSE.clock().set(LocalDate.of(2017, 2, 1));
    }

    @AfterAll
    static void the_clock_runs_again() {
        HOUSE.clock().runAgain();
    }

    @Test
    void plans_stand_beside_results_that_open_to_the_same_number() {
        String page = OFFICER.open("/chi-tieu?to-chuc=HN-PARTY&ky=2016").body();
        Matcher results =
                Pattern.compile("href=\"(/chi-so[^\"]+)\">([^<]+)</a>").matcher(page);
        int found = 0;
        while (results.find()) {
            assertThat(OFFICER.open(results.group(1).replace("&amp;", "&")).body())
                    .contains("<span class=\"figure-value\">" + results.group(2) + "</span>");
            found++;
        }
        assertThat(found).isEqualTo(2);
        assertThat(page).contains("106%", "Vượt chỉ tiêu", "100 trở lên", ">106</a>");
        assertThat(OFFICER.open("/chi-tieu?khu=HN-ZONES&ky=2016").body())
                .contains("6,2 trở lên")
                .doesNotContain("HN-PARTY\"");
        assertThat(OFFICER.open("/chi-tieu").body()).contains("năm 2016");
        HttpResponse<String> ofTerm = OFFICER.open("/chi-tieu?to-chuc=HN-PARTY&ky=NK:1995-2000");
        assertThat(ofTerm.statusCode()).isEqualTo(200);
        assertThat(ofTerm.body()).contains("Chưa có chỉ tiêu nào như vậy");
        assertThat(OFFICER.open("/chi-tieu?ky=2014").body()).contains("Chưa có chỉ tiêu nào như vậy");
        assertThat(List.of("ky=khong", "to-chuc=KHONG-CO", "khu=KHONG-CO"))
                .allSatisfy(none -> assertThat(OFFICER.open("/chi-tieu?" + none).statusCode())
                        .isEqualTo(422));
    }

    private static UnitId unit(String code) {
        return Objects.requireNonNull(HOUSE.bean(Transactions.class)
                .reading(HOUSE.actor(), () -> HOUSE.bean(Organizations.class).ids(List.of(code)))
                .get(code));
    }

    private static Map<String, String> form(String owner, String indicator, String period, String value) {
        return new HashMap<>(Map.of(
                "cua",
                owner,
                "chi-so",
                indicator,
                "ky",
                period,
                "gia-tri",
                value,
                "huong",
                ">=",
                "nguoi-phu-trach",
                "Phó Bí thư Thường trực"));
    }

    @Test
    void the_form_names_indicators_of_lines_whose_records_are_held_and_no_others() {
        READERS.open(
                "cong-doan-giao", Role.UNION_OFFICER, List.of(Grant.unit(unit("HN-UNION"), Line.UNION, Right.RECORDS)));
        Visitor union = READERS.visit("cong-doan-giao");
        String page = union.open(SET).body();
        assertThat(page).contains("(union.members)").doesNotContain("(party.", "(youth.", "(enterprise.");
        for (String owner : List.of("?to-chuc=HN-PARTY", "?cua=HN-PARTY", "?to-chuc=KHONG-CO", "?khu=HN-ZONES")) {
            assertThat(union.open(SET + owner).statusCode()).as(owner).isEqualTo(404);
        }
        assertThat(union.open(SET + "?to-chuc=HN-UNION").body()).contains("value=\"HN-UNION\"");
        assertThat(OFFICER.open(SET).body()).contains("(party.members)");
        assertThat(union.open("/so-lieu").body() + union.open("/so-lieu/ghi").body())
                .doesNotContain("cadre.placed", "congress.delegates");
    }

    @Test
    void the_plan_of_a_line_for_a_group_of_zones_is_read_by_who_holds_something_of_the_line() {
        ObservationOwner group = ObservationOwner.group("HN-ZONES");
        Targets targets = HOUSE.bean(Targets.class);
        long party = targets.set(
                HOUSE.actor(), Target.atLeast("party.members.admitted", group, Period.year(2019), BigDecimal.TEN));
        long labour =
                targets.set(HOUSE.actor(), Target.atLeast("labour.count", group, Period.year(2019), BigDecimal.TEN));
        Grant zones = Grant.zone(
                HOUSE.bean(Transactions.class)
                        .reading(HOUSE.actor(), () -> HOUSE.bean(Zones.class).owner("HN-ZONES"))
                        .orElseThrow(),
                Right.RECORDS);
        READERS.open(
                "cong-doan-khu",
                Role.UNION_OFFICER,
                List.of(Grant.unit(unit("HN-UNION"), Line.UNION, Right.RECORDS), zones));
        Visitor union = READERS.visit("cong-doan-khu");
        assertThat(union.open("/chi-tieu/" + labour).statusCode()).isEqualTo(200);
        assertThat(union.open("/chi-tieu/" + party).statusCode()).isEqualTo(404);
        assertThat(OFFICER.open("/chi-tieu/" + party).statusCode()).isEqualTo(200);
        Map<String, String> ofTheParty = form("HN-ZONES", "party.members.admitted", "2020", "5");
        assertThat(union.submit(SET, SET, ofTheParty).body()).contains("href=\"#o-chi-so\"");
        targets.withdraw(HOUSE.actor(), List.of(party, labour));
    }

    @Test
    void a_target_is_set_adjusted_with_a_reason_and_withdrawn() {
        Map<String, String> form = form("HN-PARTY", "party.members.admitted", "2017", "1.200");
        form.put("ly-do", "Chưa điều chỉnh gì");
        assertThat(OFFICER.submit(SET, SET, form).body()).contains("không có lý do điều chỉnh");
        form.put("ly-do", "");
        HttpResponse<String> set = OFFICER.submit(SET, SET, form);
        assertThat(set.body()).contains("Đã giao chỉ tiêu", "1.200 trở lên", "Phó Bí thư Thường trực");
        assertThat(OFFICER.submit(SET, SET, form).body()).contains("href=\"#o-ky\"", "value=\"1.200\"");
        String adjust = set.uri().getPath() + "/dieu-chinh";
        Map<String, String> next = new HashMap<>(form);
        next.put("lan", "1");
        assertThat(OFFICER.submit(adjust, adjust, next).body()).contains("href=\"#o-ly-do\"", "không đổi gì");
        next.put("gia-tri", "900");
        next.put("ly-do", "Doanh nghiệp giảm đơn hàng");
        next.put("so-quyet-dinh", "9-NQ/ĐU");
        HttpResponse<String> adjusted = OFFICER.submit(adjust, adjust, next);
        assertThat(adjusted.body())
                .contains(
                        "Điều chỉnh lần 1: 900 trở lên. Lý do: Doanh nghiệp giảm đơn hàng", "Số 9-NQ/ĐU", "Giao 1.200");
        assertThat(OFFICER.submit(adjust, adjust, next).body())
                .contains("href=\"#o-lan\"", "Doanh nghiệp giảm đơn hàng");
        assertThat(plan("party.members.admitted", 2017)).containsExactly("900");
        HttpResponse<String> base =
                OFFICER.submit(set.uri().getPath(), set.uri().getPath() + "/huy-dieu-chinh", Map.of());
        assertThat(base.statusCode()).isEqualTo(422);
        assertThat(plan("party.members.admitted", 2017)).containsExactly("900");
        String one = adjusted.uri().getPath();
        assertThat(OFFICER.submit(one, one + "/huy-dieu-chinh", Map.of()).body())
                .contains("Đã hủy lần điều chỉnh");
        assertThat(plan("party.members.admitted", 2017)).containsExactly("1200");
        String first = set.uri().getPath();
        String token = OFFICER.token(first);
        assertThat(OFFICER.post(first + "/rut", token, Map.of()).body()).contains("Đã rút chỉ tiêu", "nay đã rút");
        assertThat(OFFICER.post(first + "/rut", token, Map.of()).statusCode()).isEqualTo(200);
        assertThat(plan("party.members.admitted", 2017)).isEmpty();
    }

    private static List<String> plan(String indicator, int year) {
        return HOUSE
                .bean(Targets.class)
                .planFor(
                        HOUSE.scope(),
                        indicator,
                        ObservationOwner.unit("HN-PARTY"),
                        Period.year(year).range(),
                        HOUSE.bean(Ledger.class).head(HOUSE.actor()))
                .map(Recorded::content)
                .map(target -> target.value().toPlainString())
                .stream()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gia-tri | -5 | o-gia-tri",
                "gia-tri | 10,5 | o-gia-tri",
                "gia-tri | 2.000.000.000 | o-gia-tri",
                "gia-tri | 1234567890123456 | o-gia-tri",
                "gia-tri | mười | o-gia-tri",
                "so-dang-ky | -1 | o-so-dang-ky",
                "chi-so | party.none | o-chi-so",
                "chi-so | union.members | o-chi-so",
                "cua | HN-CB-999 | o-cua",
                "cua | HN-ZONES | o-cua",
                "ky | 2018-13 | o-ky",
                "ky | NK:1900-1905 | o-ky"
            })
    void what_cannot_be_is_refused_beside_its_field(String field, String value, String anchor) {
        Map<String, String> form = form("HN-PARTY", "party.members.admitted", "2018", "77");
        form.put(field, value);
        HttpResponse<String> page = OFFICER.submit(SET, SET, form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#" + anchor + "\"", "value=\"" + form.get("ky") + "\"");
        assertThat(plan("party.members.admitted", 2018)).isEmpty();
    }

    @Test
    void a_share_is_planned_up_to_a_hundred_per_cent() {
        HttpResponse<String> page =
                OFFICER.submit(SET, SET, form("HN-PARTY", "party.rating.good-share", "2018", "400"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#o-gia-tri\"", "phải từ 0 đến 100")
                .doesNotContain("party.rating.good-share là");
    }

    @Test
    void only_who_holds_the_records_sets_and_only_who_reaches_the_unit_reads() {
        Visitor committee = READERS.visit(SampleReaders.COMMITTEE);
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        assertThat(committee.open(SET).statusCode()).isEqualTo(403);
        assertThat(committee.open("/chi-tieu?ky=2016").body()).contains("106%").doesNotContain("Công đoàn");
        assertThat(secretary.open("/chi-tieu?ky=2016").body()).contains("Chưa có chỉ tiêu nào như vậy");
        long entry = HOUSE.bean(Targets.class)
                .live(HOUSE.scope(), HOUSE.bean(Ledger.class).head(HOUSE.actor()))
                .getFirst()
                .entry();
        assertThat(secretary.open("/chi-tieu/" + entry).statusCode()).isEqualTo(404);
        assertThat(committee.open("/chi-tieu/" + entry + "/dieu-chinh").statusCode())
                .isEqualTo(403);
        assertThat(secretary
                        .submit(SET, SET, form("HN-PARTY", "party.members.admitted", "2019", "5"))
                        .body())
                .contains("href=\"#o-cua\"");
    }

    @Test
    void what_is_behind_its_time_and_what_was_missed_is_due() {
        HOUSE.bean(Targets.class)
                .set(
                        HOUSE.actor(),
                        Target.atLeast(
                                "party.members.admitted",
                                ObservationOwner.unit("HN-CB-001"),
                                Period.year(2017),
                                BigDecimal.valueOf(50)));
        HOUSE.bean(Targets.class)
                .set(
                        HOUSE.actor(),
                        Target.atLeast(
                                "party.members.official",
                                ObservationOwner.unit("HN-PARTY"),
                                Period.year(2016),
                                BigDecimal.valueOf(100_000)));
        UnitId party = unit("HN-PARTY");
        List<Due> dues = HOUSE.bean(TargetDues.class)
                .in(
                        party,
                        LocalDate.of(2017, 2, 1),
                        HOUSE.scope(),
                        HOUSE.bean(Messages.class).in(Messages.VIETNAMESE));
        assertThat(dues).extracting(Due::tone).contains(Tone.WATCH, Tone.BAD);
        assertThat(dues)
                .filteredOn(due -> due.tone() == Tone.WATCH)
                .allSatisfy(due -> assertThat(due.title() + due.reason()).contains("HN-CB-001", "50 trở lên", "8,8%"));
        assertThat(dues)
                .allSatisfy(
                        due -> assertThat(OFFICER.open(due.path()).statusCode()).isEqualTo(200));
        String byJuly = OFFICER.open(
                        "/chi-so?indicator=party.members.official&unit=HN-PARTY&period=2016-01-01..2016-07-01")
                .body();
        String number = byJuly.split("figure-value\">", 2)[1].split("<", 2)[0];
        assertThat(HOUSE.bean(TargetDues.class)
                        .in(
                                party,
                                LocalDate.of(2016, 7, 1),
                                HOUSE.scope(),
                                HOUSE.bean(Messages.class).in(Messages.VIETNAMESE)))
                .anySatisfy(due -> assertThat(due.reason()).contains("Mới được " + number + ",", "100.000"));
    }
}
