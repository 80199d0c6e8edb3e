package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.postgres.Installation;

@DisplayName("Nhập 10.000 dòng")
class ImportVolumeTests {

    private static final int ROWS = 10_000;

    @Test
    @DisplayName("vào trong một lần ghi, lần nữa thì bỏ qua hết, và hoàn tác được cả lần")
    void tenThousandRows() {
        ImportDesk desk = new ImportDesk(TestInstallation.fresh());
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        byte[] file = Workbooks.of("bien_dong", rows()).bytes();
        ImportDesk.Answer first = desk.send(file, "");
        assertThat(first.accepted()).isEqualTo(ROWS);
        assertThat(desk.send(file, "").skipped()).isEqualTo(ROWS);
        assertThat(desk.undo(first.id()).status()).isEqualTo(204);
        assertThat(desk.send(file, "?dryRun=true").accepted()).isEqualTo(ROWS);
    }

    @Test
    @DisplayName("mỗi người mới được tra theo chỉ mục, dù bảng lúc đầu còn nhỏ")
    void newPeopleAreLookedUpByIndex() throws SQLException {
        TestInstallation house = TestInstallation.fresh();
        assertThat(new ImportDesk(house).send(Office.workbook()).rejected()).isEmpty();
        Installation database = house.database();
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("analyze membership.movement");
            connection.setAutoCommit(false);
            assertThat(one(statement, "select membership.has_moved(max(person_id)) from membership.person"))
                    .isEqualTo("t");
            assertThat(one(
                            statement,
                            "select seq_scan from pg_stat_xact_user_tables"
                                    + " where relid = 'membership.movement'::regclass"))
                    .isEqualTo("0");
        }
    }

    private static String one(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String[] rows() {
        List<String> rows = new ArrayList<>(List.of("ngay|to_chuc|loai|so_luong|trang_thai|ma_nguoi|ho_ten|gioi_tinh"));
        for (int i = 0; i < ROWS; i++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(i % 366);
            rows.add(day + "|" + (i % 2 == 0 ? "A" : "B") + "|KET_NAP|1|DU_BI|X" + i + "|Người Mẫu " + i + "|NU");
        }
        return rows.toArray(String[]::new);
    }
}
