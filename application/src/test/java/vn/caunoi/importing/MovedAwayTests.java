package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.activity.Activities;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.reporting.ReportedFigures;
import vn.caunoi.indicator.reporting.Wanted;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.People;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.register.Told;
import vn.caunoi.target.Targets;

/** A cell that was moved to another committee: the one before neither records there any more nor takes its records away. */
class MovedAwayTests {

    private static final Desks DESKS = Desks.fresh();
    private static final TestInstallation HOUSE = DESKS.house();
    private static final ImportDesk EXCHANGE = DESKS.ofTheWhole();
    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);
    private static final String ACTIVITIES = "ngay|to_chuc|loai|so_nguoi|ten";
    private static final String MOVEMENTS = "ngay|to_chuc|loai|to_chuc_doi_ung|so_luong|ma_nguoi|ho_ten|so_quyet_dinh";

    private static ImportDesk before;
    private static ImportDesk after;

    @BeforeAll
    static void moveACell() {
        EXCHANGE.sendWhole(Workbooks.of(
                "to_chuc",
                "ma|ten|he|loai|cap_tren|ngay_thanh_lap",
                "P|Đảng bộ khu|DANG|UPPER||@2010-01-01",
                "A|Đảng bộ cũ|DANG|GRASSROOTS_COMMITTEE|P|@2012-01-01",
                "B|Đảng bộ mới|DANG|GRASSROOTS_COMMITTEE|P|@2012-01-01",
                "U|Chi bộ chuyển đi|DANG|CELL|A|@2013-01-01",
                "V|Chi bộ ở lại|DANG|CELL|A|@2013-01-01",
                "X|Chi bộ theo sau|DANG|CELL|A|@2013-01-01",
                "W|Chi bộ nhận người|DANG|CELL|B|@2013-01-01"));
        before = DESKS.ofUnit("can-bo-cu", "A");
        after = DESKS.ofUnit("can-bo-moi", "B");
        before.sendWhole(
                Workbooks.of("hoat_dong", ACTIVITIES, "@2016-03-05|U|SINH_HOAT|#9|Sinh hoạt trước khi chuyển"));
        assertThat(after.send(Workbooks.of("hoat_dong", ACTIVITIES, "@2016-03-06|U|SINH_HOAT|#9|Chưa phải của mình"))
                        .status())
                .isGreaterThanOrEqualTo(400);
        EXCHANGE.sendWhole(Workbooks.of(
                "bien_dong_to_chuc",
                "ngay|to_chuc|loai|gia_tri_cu|gia_tri",
                "@2016-12-01|U|CHUYEN_CAP_TREN|A|B",
                "@2016-12-01|X|CHUYEN_CAP_TREN|A|B"));
        EXCHANGE.sendWhole(beforeAndSince());
    }

    /** What began in another cell before it moved too, and what since; and how two members left the cell that stayed. */
    private static Workbooks beforeAndSince() {
        return Workbooks.of(
                        "bien_dong",
                        MOVEMENTS,
                        "@2014-01-05|V|KET_NAP||#1|M1|Ma Văn Một|",
                        "@2015-01-05|V|CHUYEN_DI|X|#1|M1||",
                        "@2018-03-05|X|KHAI_TRU||#1|M1||7-QĐ/UBKT",
                        "@2018-04-05|X|KET_NAP||#1|M3|Ma Văn Ba|",
                        "@2014-01-05|V|KET_NAP||#1|M2|Ma Thị Hai|",
                        "@2016-02-05|V|CHUYEN_DI|W|#1|M2||")
                .and(
                        "nhiem_ky",
                        "to_chuc|ten|tu_ngay|den_ngay",
                        "X|2015-2017|@2015-01-01|@2017-12-31",
                        "X|2018-2020|@2018-01-01|@2020-12-31")
                .and(
                        "chi_tieu",
                        "to_chuc|chi_so|ky|gia_tri|huong",
                        "X|party.members.admitted|2016|#2|>=",
                        "X|party.members.admitted|2018|#7|>=")
                .and("so_lieu", "to_chuc|chi_so|ky|gia_tri", "X|cadre.placed|2016|#1", "X|cadre.placed|2018|#3");
    }

    @Test
    void the_committee_before_reads_the_plans_figures_and_terms_that_began_while_it_held_the_cell() {
        assertThat(plansFiguresAndTerms("can-bo-cu")).containsExactly("2016", "2016", "2015-2017");
        assertThat(plansFiguresAndTerms("can-bo-moi"))
                .containsExactly("2016", "2018", "2018", "2016", "2015-2017", "2018-2020");
    }

    private static List<String> plansFiguresAndTerms(String account) {
        Scope scope = DESKS.scopeOf(account);
        List<String> told = new ArrayList<>();
        HOUSE.bean(Targets.class)
                .past(scope, "X", null, DESKS.head())
                .forEach(plan -> told.add(plan.content().period()));
        HOUSE.bean(ReportedFigures.class)
                .past(scope, Wanted.of(ObservationOwner.unit("X")), DESKS.head())
                .forEach(figure -> told.add(figure.content().period()));
        told.addAll(HOUSE.bean(Transactions.class)
                .reading(
                        scope.actor(),
                        () -> HOUSE.bean(DSLContext.class)
                                .fetch("select t.name from organization.term_entry t join organization.unit u "
                                        + "on u.unit_id = t.unit_id and u.code = 'X' order by t.effective_on")
                                .getValues(0, String.class)));
        return told;
    }

    @Test
    void of_a_person_who_went_on_to_the_cell_the_committee_before_is_told_up_to_the_day_on_which_it_left() {
        List<Told> since = file("can-bo-moi").entries();
        assertThat(since)
                .extracting(entry -> entry.movement().kind())
                .containsExactly(MovementKind.TRANSFERRED, MovementKind.EXPELLED);
        assertThat(file("can-bo-cu").entries())
                .extracting(entry -> entry.movement().kind())
                .containsExactly(MovementKind.ADMITTED, MovementKind.TRANSFERRED);
        long expulsion = since.getLast().entry();
        assertThatThrownBy(() -> HOUSE.bean(Stories.class).entry(DESKS.scopeOf("can-bo-cu"), expulsion, DESKS.head()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_came_to_the_cell_since_is_nobody_to_the_committee_before() {
        byte[] file = Workbooks.of("bien_dong", MOVEMENTS, "@2019-01-05|V|KET_NAP||#1|M3|Đỗ Văn Khác|")
                .bytes();
        assertThat(before.send(file, "?dryRun=true").accepted()).isEqualTo(1);
        assertThat(HOUSE.bean(Stories.class)
                        .withCode(DESKS.scopeOf("can-bo-cu"), Line.PARTY, "M3", LATER, DESKS.head()))
                .isEmpty();
    }

    private static PersonFile file(String account) {
        long person = HOUSE.bean(People.class).find(HOUSE.scope(), "M1", null, 5).stream()
                .filter(found -> found.code().equals("M1"))
                .findFirst()
                .orElseThrow()
                .person();
        return HOUSE.bean(Stories.class).of(DESKS.scopeOf(account), person, LATER, DESKS.head());
    }

    @Test
    void who_gave_a_member_away_records_no_stay_of_the_member_and_no_other_name() {
        assertThat(before.send(Workbooks.of("bien_dong", MOVEMENTS, "@2017-02-01|V|SHTT_DEN||#1|M2||"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("ma_nguoi", "Không tìm thấy người có mã M2");
        assertThat(before.send(Workbooks.of("bien_dong", MOVEMENTS, "@2014-01-05|V|KET_NAP||#1|M2|Ma Thị Khác|"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("ho_ten", "nay do nơi khác giữ");
        assertThat(before.send(Workbooks.of("bien_dong", MOVEMENTS, "@2014-01-05|V|KET_NAP||#1|M2|Ma Thị Hai|"))
                        .skipped())
                .as("the own history as it is known")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hoat_dong; ngay|to_chuc|loai|so_nguoi|ten; @2017-03-05|U|SINH_HOAT|#9|Sau khi chuyển",
                "hoat_dong; ngay|to_chuc|loai|so_nguoi|ten; @2016-03-07|U|SINH_HOAT|#9|Ghi muộn",
                "chi_tieu; to_chuc|chi_so|ky|gia_tri|huong; U|party.members.admitted|2017|#2|>=",
                "bien_dong; ngay|to_chuc|loai|so_luong|trang_thai; @2017-02-01|U|CHUYEN_DEN|#1|CHINH_THUC",
                "bien_dong_to_chuc; ngay|to_chuc|loai|gia_tri_cu|gia_tri; @2017-02-01|U|DOI_TEN|Chi bộ chuyển đi|Chi bộ khác",
                "nhiem_ky; to_chuc|ten|tu_ngay; U|2017-2020|@2017-02-01",
                "xep_loai; ky|to_chuc|doi_tuong|muc|so_luong; 2017|U|TO_CHUC|TOT|#1"
            })
    void the_committee_before_records_nothing_there(String sheet, String header, String row) {
        byte[] file = Workbooks.of(sheet, header, row).bytes();
        long head = DESKS.head();
        ImportDesk.Answer answer = before.send(file, "");
        assertThat(answer.status()).as(answer.body().toString()).isGreaterThanOrEqualTo(400);
        assertThat(DESKS.head()).isEqualTo(head);
        assertThat(after.send(file, "?dryRun=true").accepted()).isEqualTo(1);
    }

    @Test
    void the_committee_before_takes_nothing_of_it_away_and_the_one_after_everything() throws IOException {
        assertThat(text(before.export())).contains("Chi bộ ở lại").doesNotContain("chuyển đi", "trước khi chuyển");
        assertThat(text(after.export())).contains("Chi bộ chuyển đi", "Sinh hoạt trước khi chuyển");
    }

    @Test
    void the_committee_after_records_there() {
        after.sendWhole(Workbooks.of("hoat_dong", ACTIVITIES, "@2017-03-08|U|SINH_HOAT|#9|Ở nơi mới"));
        assertThat(HOUSE.bean(Activities.class).live(HOUSE.scope(), DESKS.head()))
                .anyMatch(each -> "Ở nơi mới".equals(each.content().title()));
    }

    /** Past every door of the program, in the name of the officer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into activity.activity_entry (posting, unit_id, effective_on, kind, quantity) "
                        + "select e.posting, e.unit_id, e.effective_on, e.kind, e.quantity from activity.activity_entry e "
                        + "join organization.unit u on u.unit_id = e.unit_id and u.code = 'U' limit 1",
                "insert into organization.unit_entry (posting, unit_id, effective_on, event, name) "
                        + "select e.posting, e.unit_id, current_date, 'RENAMED', 'Khác' from organization.unit_entry e "
                        + "join organization.unit u on u.unit_id = e.unit_id and u.code = 'U' limit 1"
            })
    void the_database_refuses_it_as_well(String insert) throws SQLException {
        assertThat(DESKS.refusal(insert, "can-bo-cu")).isEqualTo("42501");
        assertThat(DESKS.refusal(insert, "can-bo-moi")).isEmpty();
    }

    private static String text(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(all.toString());
    }
}
