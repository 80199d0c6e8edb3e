package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.activity.Activities;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Organizations;
import vn.caunoi.postgres.Credentials;

/** A cell that was moved to another committee: the one before neither records there any more nor takes its records away. */
class MovedAwayTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final ImportDesk EXCHANGE = new ImportDesk(HOUSE);
    private static final String ACTIVITIES = "ngay|to_chuc|loai|so_nguoi|ten";

    private static ImportDesk before;
    private static ImportDesk after;

    @BeforeAll
    static void moveACell() {
        require(EXCHANGE.send(Workbooks.of(
                "to_chuc",
                "ma|ten|he|loai|cap_tren|ngay_thanh_lap",
                "P|Đảng bộ khu|DANG|UPPER||@2010-01-01",
                "A|Đảng bộ cũ|DANG|GRASSROOTS_COMMITTEE|P|@2012-01-01",
                "B|Đảng bộ mới|DANG|GRASSROOTS_COMMITTEE|P|@2012-01-01",
                "U|Chi bộ chuyển đi|DANG|CELL|A|@2013-01-01",
                "V|Chi bộ ở lại|DANG|CELL|A|@2013-01-01")));
        before = desk("can-bo-cu", "A");
        after = desk("can-bo-moi", "B");
        require(before.send(
                Workbooks.of("hoat_dong", ACTIVITIES, "@2016-03-05|U|SINH_HOAT|#9|Sinh hoạt trước khi chuyển")));
        assertThat(after.send(Workbooks.of("hoat_dong", ACTIVITIES, "@2016-03-06|U|SINH_HOAT|#9|Chưa phải của mình"))
                        .status())
                .isGreaterThanOrEqualTo(400);
        require(EXCHANGE.send(Workbooks.of(
                "bien_dong_to_chuc", "ngay|to_chuc|loai|gia_tri_cu|gia_tri", "@2016-12-01|U|CHUYEN_CAP_TREN|A|B")));
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
        long head = head();
        ImportDesk.Answer answer = before.send(file, "");
        assertThat(answer.status()).as(answer.body().toString()).isGreaterThanOrEqualTo(400);
        assertThat(head()).isEqualTo(head);
        assertThat(after.send(file, "?dryRun=true").accepted()).isEqualTo(1);
    }

    @Test
    void the_committee_before_takes_nothing_of_it_away_and_the_one_after_everything() throws IOException {
        assertThat(text(before.export())).contains("Chi bộ ở lại").doesNotContain("chuyển đi", "trước khi chuyển");
        assertThat(text(after.export())).contains("Chi bộ chuyển đi", "Sinh hoạt trước khi chuyển");
    }

    @Test
    void the_committee_after_records_there() {
        require(after.send(Workbooks.of("hoat_dong", ACTIVITIES, "@2017-03-08|U|SINH_HOAT|#9|Ở nơi mới")));
        assertThat(HOUSE.bean(Activities.class).live(HOUSE.scope(), head()))
                .anyMatch(each -> "Ở nơi mới".equals(each.content().title()));
    }

    private static long head() {
        return HOUSE.bean(Ledger.class).head(HOUSE.actor());
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
        assertThat(stateOf(insert, "can-bo-cu")).isEqualTo("42501");
        assertThat(stateOf(insert, "can-bo-moi")).isEmpty();
    }

    private static String stateOf(String statement, String account) throws SQLException {
        long number =
                HOUSE.bean(Accounts.class).find(account).orElseThrow().actor().accountId();
        Credentials app = HOUSE.database().app();
        try (Connection connection =
                        DriverManager.getConnection(HOUSE.database().url(), app.user(), app.password());
                Statement execution = connection.createStatement()) {
            connection.setAutoCommit(false);
            execution.execute("select set_config('caunoi.actor', '" + number + "', true)");
            assertThat(execution.executeUpdate(statement)).isEqualTo(1);
            connection.rollback();
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static ImportDesk desk(String name, String unit) {
        Accounts accounts = HOUSE.bean(Accounts.class);
        UnitId id = Objects.requireNonNull(HOUSE.bean(Transactions.class)
                .reading(
                        HOUSE.actor(),
                        () -> HOUSE.bean(Organizations.class).ids(List.of(unit)).get(unit)));
        return new ImportDesk(
                HOUSE,
                HOUSE.tokenOf(accounts.open(new NewAccount(
                                name,
                                name,
                                Role.ORGANIZATION_OFFICER,
                                null,
                                List.of(Grant.unit(id, Line.PARTY, Right.RECORDS))))
                        .actor()));
    }

    private static void require(ImportDesk.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.rejected()).isEmpty();
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
