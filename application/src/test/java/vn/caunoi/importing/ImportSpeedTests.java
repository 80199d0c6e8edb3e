package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

@DisplayName("Nhập 10.000 dòng")
class ImportSpeedTests {

    private static final int ROWS = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    @DisplayName("trong ít giây, và lần nữa thì bỏ qua hết")
    void tenThousandRows() {
        ImportDesk desk = new ImportDesk(TestInstallation.fresh());
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        byte[] file = Workbooks.of("bien_dong", rows()).bytes();
        long begin = System.nanoTime();
        ImportDesk.Answer answer = desk.send(file, "");
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(answer.accepted()).isEqualTo(ROWS);
        begin = System.nanoTime();
        assertThat(desk.send(file, "").skipped()).isEqualTo(ROWS);
        Duration again = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("10,000 rows: " + took.toMillis() + " ms, again: " + again.toMillis() + " ms");
        assertThat(took).isLessThan(LIMIT);
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
