package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.TestInstallation;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.exchange.ImportAnswer;

/** A workbook sent from the command line: what became of each row, and 0 only if nothing was rejected. */
class ImportCommandTests {

    private static TestInstallation house;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void empty() {
        house = TestInstallation.fresh();
    }

    @Test
    void aGoodFileIsTakenAndTheSecondTimeSkipped() throws IOException {
        Path file = zones("Sổ khu số 1.xlsx", "12,5");
        assertThat(sent(file, false)).isEqualTo(Main.WELL);
        assertThat(said()).contains("Nhận 1, bỏ qua 0 (đã có), từ chối 0").contains("Accepted 1");
        said.reset();
        assertThat(sent(file, false)).isEqualTo(Main.WELL);
        assertThat(said()).contains("Nhận 0, bỏ qua 1");
    }

    @Test
    void aRejectedRowIsSaidWithItsCell() throws IOException {
        assertThat(sent(zones("sai.xlsx", "rất rộng"), false, "--dry-run")).isEqualTo(Main.FAILED);
        assertThat(said())
                .contains("khu, dòng 2, cột dien_tich_ha / row 2, column dien_tich_ha: “rất rộng” – Không phải số")
                .contains(" / Not a number")
                .contains("từ chối 1")
                .contains("Dry run: nothing was recorded");
    }

    @Test
    void onlyTheKnownPartsOfAPlaceAreSaid() throws IOException {
        Path file = folder.resolve("hỏng.xlsx");
        Files.write(file, new byte[0]);
        assertThat(sent(file, false)).isEqualTo(Main.FAILED);
        assertThat(said().lines().filter(line -> line.contains("Tệp trống")))
                .singleElement()
                .asString()
                .startsWith("Tệp trống");
        assertThat(new ImportAnswer.Line("khu", 2, "ten", null, "lý do").inWords())
                .isEqualTo("khu, dòng 2, cột ten / row 2, column ten – lý do");
        assertThat(new ImportAnswer.Line("khu", 2, null, null, "lý do").inWords())
                .isEqualTo("khu, dòng 2 / row 2 – lý do");
        assertThat(new ImportAnswer.Line("khu", null, null, null, "lý do").inWords())
                .isEqualTo("khu – lý do");
    }

    @Test
    void whoeverWatchesSeesABar() throws IOException {
        sent(zones("xem.xlsx", "7"), true, "--dry-run");
        assertThat(said()).contains("█");
    }

    @Test
    void aWrongTokenIsRefusedInWords() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "wrong");
        assertThat(execute(false, zones("khu.xlsx", "7"), token)).isEqualTo(Main.FAILED);
        assertThat(said())
                .contains("Bản cài đặt từ chối tệp (401) / The installation refused the file (401): ")
                .contains("còn hiệu lực", "The request needs a valid token");
    }

    @Test
    void aReportIsTakenIntoAFileOrRefusedInWords() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), house.token());
        Path out = folder.resolve("bao-cao.json");
        assertThat(report(out, token)).isEqualTo(Main.FAILED);
        assertThat(said()).contains("Không có đơn vị DU trong kỳ 2016");
        assertThat(out).doesNotExist();
        sent(unit(), false);
        said.reset();
        assertThat(report(out, token)).isEqualTo(Main.WELL);
        assertThat(said()).contains("Đã ghi " + out);
        assertThat(out).content().contains("\"template\":\"year\"");
    }

    private int report(Path out, Path token) {
        return Main.execute(
                List.of(
                        "report",
                        "year",
                        "--unit",
                        "DU",
                        "--period",
                        "2016",
                        "--out",
                        out.toString(),
                        "--url",
                        house.url(),
                        "--token-file",
                        token.toString()),
                folder,
                console(false));
    }

    private Console console(boolean watched) {
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Console(terminal, terminal, watched);
    }

    private Path unit() throws IOException {
        Path file = folder.resolve("don-vi.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "caunoi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("to_chuc");
            List<String> head = List.of("ma", "ten", "he", "loai", "ngay_thanh_lap", "dau_ky");
            List<String> row = List.of("DU", "Đảng bộ (mẫu)", "DANG", "UPPER", "01/01/2010", "x");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.value(1, column, row.get(column));
            }
        }
        return file;
    }

    private Path zones(String name, String area) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "caunoi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("khu");
            List<String> columns = List.of("ma", "ten", "dien_tich_ha");
            List<String> values = List.of("KCN-1", "Khu công nghiệp số 1", area);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.value(1, column, values.get(column));
            }
        }
        return file;
    }

    private int sent(Path file, boolean watched, String... more) throws IOException {
        return execute(watched, file, Files.writeString(folder.resolve("api-token"), house.token()), more);
    }

    private int execute(boolean watched, Path file, Path token, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("import", file.toString(), "--url", house.url(), "--token-file", token.toString()));
        arguments.addAll(List.of(more));
        return Main.execute(arguments, folder, console(watched));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
