package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Right;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.reporting.ReportedFigures;
import vn.caunoi.indicator.reporting.Wanted;
import vn.caunoi.target.Targets;

/** A zone that was moved to another group, and an enterprise to another zone: who held them reads what was, and writes no more. */
class ZonesMovedAwayTests {

    private static final Desks DESKS = Desks.fresh();
    private static final TestInstallation HOUSE = DESKS.house();
    private static final ImportDesk EXCHANGE = DESKS.ofTheWhole();
    private static final String ZONES = "ma|ten|nhom|tu_ngay";
    private static final String FIRMS = "ma|ten|loai_hinh|khu|tu_ngay";
    private static final String FIGURES = "khu|doanh_nghiep|chi_so|ky|gia_tri";
    private static final String TARGETS = "khu|chi_so|ky|gia_tri";
    private static final ObservationOwner ZONE = ObservationOwner.zone("K2");
    private static final ObservationOwner FIRM = ObservationOwner.enterprise("D1");

    private static ImportDesk before;
    private static ImportDesk after;
    private static Visitor visitor;

    @BeforeAll
    static void move_a_zone_and_an_enterprise() {
        EXCHANGE.sendWhole(Workbooks.of(
                        "khu",
                        ZONES,
                        "K1|Khu ở lại|NA|",
                        "K2|Khu chuyển đi|NA|",
                        "K3|Khu bên kia|NB|",
                        "K4|Khu sẽ đi|NA|")
                .and("doanh_nghiep", FIRMS, "D1|Công ty Một|FDI_100|K1|@2010-01-01"));
        before = DESKS.ofZone("nhom-cu", "NA", Right.RECORDS);
        after = DESKS.ofZone("nhom-moi", "NB", Right.RECORDS);
        DESKS.ofZone("xem-khu-1", "K1", Right.FIGURES);
        DESKS.ofZone("giu-khu-2", "K2", Right.RECORDS);
        visitor = DESKS.visit("nhom-cu");
        before.sendWhole(Workbooks.of("so_lieu", FIGURES, "K2||labour.count|2015|#41201"));
        EXCHANGE.sendWhole(Workbooks.of("khu", ZONES, "K2|Khu chuyển đi|NB|@2016-07-01", "K4|Khu sẽ đi|NB|@2100-01-01")
                .and("doanh_nghiep", FIRMS, "D1|Công ty Một|FDI_100|K3|@2016-07-01"));
        EXCHANGE.sendWhole(Workbooks.of(
                        "so_lieu",
                        FIGURES,
                        "K2||labour.count|2016|#41202",
                        "K2||labour.count|2018|#41203",
                        "|D1|labour.count|2016|#1202",
                        "|D1|labour.count|2018|#1203")
                .and("chi_tieu", TARGETS, "K2|labour.count|2016|#42002", "K2|labour.count|2018|#42003"));
    }

    @Test
    void of_the_zone_the_group_before_reads_what_began_while_it_was_in_it() {
        assertThat(figures("nhom-cu", ZONE)).containsExactly("2016", "2015");
        assertThat(plans("nhom-cu")).containsExactly("2016");
        assertThat(figures("nhom-moi", ZONE)).containsExactly("2018", "2016", "2015");
        assertThat(plans("nhom-moi")).containsExactly("2016", "2018");
    }

    @Test
    void a_right_on_the_zone_itself_goes_with_the_zone() {
        assertThat(figures("giu-khu-2", ZONE)).containsExactly("2018", "2016", "2015");
        assertThat(plans("giu-khu-2")).containsExactly("2016", "2018");
    }

    @Test
    void of_the_enterprise_the_zone_before_reads_what_began_while_it_lay_in_it() {
        assertThat(figures("xem-khu-1", FIRM)).containsExactly("2016");
        assertThat(figures("nhom-cu", FIRM)).containsExactly("2016");
        assertThat(figures("nhom-moi", FIRM)).containsExactly("2018", "2016");
    }

    private static List<String> figures(String account, ObservationOwner owner) {
        return HOUSE.bean(ReportedFigures.class).past(DESKS.scopeOf(account), Wanted.of(owner), DESKS.head()).stream()
                .map(told -> told.content().period())
                .toList();
    }

    private static List<String> plans(String account) {
        return HOUSE.bean(Targets.class).past(DESKS.scopeOf(account), "K2", null, DESKS.head()).stream()
                .map(told -> told.content().period())
                .toList();
    }

    @Test
    void a_sum_of_the_group_before_opens_to_the_rows_of_days_on_which_the_zone_was_in_it() {
        String then = "unit=NA&indicator=labour.count&asOf=2016-06-29";
        assertThat(before.figure(then)).isEqualTo("41201");
        assertThat(before.rows(then)).containsExactly("41201");
        assertThat(before.figure("unit=K2&indicator=labour.count&asOf=2018-12-31"))
                .isEqualTo("HTTP 404");
        assertThat(after.figure("unit=K2&indicator=labour.count&asOf=2018-12-31"))
                .isEqualTo("41203");
    }

    @Test
    void the_pages_show_the_group_before_nothing_of_since() {
        assertThat(visitor.open("/khu/K2").body()).contains("Khu chuyển đi").doesNotContain("41.203", "42.003");
        assertThat(visitor.open("/so-lieu?khu=K2&nam=2016").body())
                .contains("41.202")
                .as("no figure of the zone answers him any more")
                .doesNotContain("/chi-so?indicator=labour.count");
        assertThat(visitor.open("/so-lieu?khu=K2&nam=2018").body()).doesNotContain("41.203");
        assertThat(visitor.open("/chi-tieu?khu=K2&ky=2018").body()).doesNotContain("42.003");
        assertThat(visitor.open("/doanh-nghiep/D1").body()).contains("1.202").doesNotContain("1.203");
        assertThat(visitor.open("/chi-so?indicator=labour.count&unit=K2&asOf=2018-12-31")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_holds_zones_only_is_led_to_them_from_the_overview() {
        assertThat(visitor.open("/tong-quan").body())
                .contains("Tài khoản này phụ trách khu", "href=\"/khu\">Các khu", "href=\"/so-lieu\">Số liệu của khu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K2", "D1"})
    void the_form_takes_no_figure_of_them(String owner) {
        HttpResponse<String> page = visitor.submit(
                "/so-lieu/ghi",
                "/so-lieu/ghi",
                new HashMap<>(Map.of(
                        "cua", owner, "chi-so", "labour.count", "ky", "2017", "gia-tri", "100", "muc-do", "UOC")));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#o-cua\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "so_lieu; khu|chi_so|ky|gia_tri; K2|labour.count|2017|#5",
                "so_lieu; khu|chi_so|ky|gia_tri; K2|labour.count|2014|#5",
                "so_lieu; doanh_nghiep|chi_so|ky|gia_tri; D1|labour.count|2017|#5",
                "so_lieu; doanh_nghiep|chi_so|ky|gia_tri; D1|labour.count|2014|#5",
                "chi_tieu; khu|chi_so|ky|gia_tri; K2|labour.count|2017|#5",
                "khu; ma|ten|nhom|tu_ngay; K2|Khu tên khác|NB|@2018-01-01",
                "doanh_nghiep; ma|ten|loai_hinh|khu|tu_ngay; D1|Công ty tên khác|FDI_100|K3|@2018-01-01"
            })
    void who_held_them_before_records_nothing_of_them(String sheet, String header, String row) {
        byte[] file = Workbooks.of(sheet, header, row).bytes();
        long head = DESKS.head();
        ImportDesk.Answer answer = before.send(file, "");
        assertThat(answer.status()).as(answer.body().toString()).isGreaterThanOrEqualTo(400);
        assertThat(DESKS.head()).isEqualTo(head);
        assertThat(after.send(file, "?dryRun=true").accepted()).isEqualTo(1);
    }

    @Test
    void who_held_them_before_takes_none_of_their_figures_away_and_who_holds_them_now_all() {
        Content then = Reading.of(before.export());
        assertThat(then.of(SheetForm.FIGURES)).isEmpty();
        assertThat(then.of(SheetForm.TARGETS)).isEmpty();
        Content now = Reading.of(after.export());
        assertThat(now.of(SheetForm.FIGURES)).hasSize(5);
        assertThat(now.of(SheetForm.TARGETS)).hasSize(2);
    }

    /** Past every door of the program, in the name of an account. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into indicator.observation (posting, indicator, owner_kind, owner_id, during, period, value) "
                        + "select e.posting, e.indicator, e.owner_kind, e.owner_id, '[2017-01-01,2018-01-01)', '2017', 1 "
                        + "from indicator.observation e where e.owner_kind = 'ZONE' and e.period = '2015'",
                "insert into indicator.observation (posting, indicator, owner_kind, owner_id, during, period, value) "
                        + "select e.posting, e.indicator, e.owner_kind, e.owner_id, '[2014-01-01,2015-01-01)', '2014', 1 "
                        + "from indicator.observation e where e.owner_kind = 'ENTERPRISE' and e.period = '2016'",
                "insert into target.target_entry (posting, indicator, owner_kind, owner_id, during, period, value) "
                        + "select e.posting, e.indicator, e.owner_kind, e.owner_id, '[2017-01-01,2018-01-01)', '2017', 1 "
                        + "from target.target_entry e where e.period = '2016'",
                "insert into enterprise.zone_entry (posting, zone_id, effective_on, name) "
                        + "select e.posting, e.zone_id, '2017-01-01', 'Khu tên khác' from enterprise.zone_entry e "
                        + "join enterprise.zone z on z.zone_id = e.zone_id and z.code = 'K2' limit 1"
            })
    void the_database_refuses_it_as_well(String insert) throws SQLException {
        assertThat(DESKS.refusal(insert, "nhom-cu")).isEqualTo("42501");
        assertThat(DESKS.refusal(insert, "nhom-moi")).isEmpty();
    }

    private static final String OF_K4 =
            "insert into indicator.observation (posting, indicator, owner_kind, owner_id, during, period, value) "
                    + "select (select min(p.posting) from ledger.posting p), 'labour.count', 'ZONE', z.zone_id, "
                    + "'[2017-01-01,2018-01-01)', '2017', 1 from enterprise.zone z where z.code = 'K4'";

    @Test
    void a_move_that_was_written_ahead_takes_the_zone_along_on_its_day() throws SQLException {
        ZoneOwner zone = DESKS.zone("K4");
        assertThat(DESKS.scopeOf("nhom-cu").holds(zone, Right.RECORDS)).isTrue();
        assertThat(DESKS.scopeOf("nhom-moi").holds(zone, Right.FIGURES)).isFalse();
        assertThat(DESKS.refusal(OF_K4, "nhom-cu")).isEmpty();
        assertThat(DESKS.refusal(OF_K4, "nhom-moi")).isEqualTo("42501");
        try {
            HOUSE.clock().set(LocalDate.of(2100, 1, 1));
            assertThat(DESKS.scopeOf("nhom-cu").holds(zone, Right.FIGURES)).isFalse();
            assertThat(DESKS.scopeOf("nhom-moi").holds(zone, Right.RECORDS)).isTrue();
            assertThat(DESKS.refusal(OF_K4, "nhom-cu")).isEqualTo("42501");
            assertThat(DESKS.refusal(OF_K4, "nhom-moi")).isEmpty();
        } finally {
            HOUSE.clock().runAgain();
            DESKS.scopeOf("nhom-cu");
        }
    }
}
