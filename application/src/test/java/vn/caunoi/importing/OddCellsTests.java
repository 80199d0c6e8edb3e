package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.sheet.FileRefused;
import vn.caunoi.importing.sheet.Finding;

@DisplayName("Ô ghi khác quy cách chỉ làm hỏng chính ô đó")
class OddCellsTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String NO_DATE = "Không phải ngày. Hãy ghi đủ ngày/tháng/năm, ví dụ 05/03/2016.";
    private static final String COUNT =
            "Không phải số nguyên. Hãy ghi chữ số, ví dụ 1142 hoặc 1.142 (dấu chấm giữa hàng nghìn).";

    /** One good row, whose day and count are these cells; {@code {r}} stands for their addresses. */
    private static byte[] workbook(String day, String count) {
        return Workbooks.changing(
                Workbooks.of(
                                "bien_dong",
                                "ngay|to_chuc|loai|so_luong",
                                "5/3/2016|A|KET_NAP|#1",
                                "6/3/2016|B|KET_NAP|#2")
                        .bytes(),
                SHEET,
                replacing("A2", day).andThen(replacing("D2", count))::apply);
    }

    private static UnaryOperator<String> replacing(String address, String cell) {
        return sheet -> cell.isEmpty()
                ? sheet
                : sheet.replaceFirst("<c r=\"" + address + "\".*?</c>", cell.replace("{r}", "r=\"" + address + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-03-05", "2016-03-05T00:00:00", "2016-03-05T18:30:00Z"})
    @DisplayName("Ngày ghi theo ISO là ngày")
    void readsIsoDates(String written) {
        Content content = Reading.of(workbook("<c {r} t=\"d\"><v>" + written + "</v></c>", ""));
        assertThat(content.errors()).isEmpty();
        assertThat(content.of(SheetForm.MOVEMENTS).stream().map(row -> row.row().on()))
                .containsExactly(LocalDate.of(2016, 3, 5), LocalDate.of(2016, 3, 6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c {r} t=\"zz\"><v>5</v></c>|5",
                "<c {r} t=\"s\"><v>x</v></c>|x",
                "<c {r} t=\"s\"><v>-1</v></c>|-1",
                "<c {r} t=\"s\"><v>77</v></c>|77",
                "<c {r} t=\"d\"><v>hôm qua</v></c>|hôm qua",
                "<c {r} t=\"e\"><v>#N/A</v></c>|#N/A"
            })
    @DisplayName("Ô không hiểu được bị từ chối đúng chỗ, dòng khác vẫn đọc được")
    void refusesOneCell(String cell, String shown) {
        Content content = Reading.of(workbook(cell, ""));
        assertThat(words(content)).containsExactly("bien_dong A2 ngay \"" + shown + "\" " + NO_DATE);
        assertThat(content.of(SheetForm.MOVEMENTS)).hasSize(1);
    }

    @Test
    @DisplayName("Ô trống mang kiểu lạ vẫn là ô trống")
    void leavesBlanksBlank() {
        Content content = Reading.of(workbook("", "<c {r} t=\"e\"></c>"));
        assertThat(words(content)).containsExactly("bien_dong D2 so_luong Ô này bắt buộc phải điền.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999"})
    @DisplayName("Số kiểu sai thì ô không có kiểu")
    void forgetsImpossibleStyles(String style) {
        Content content = Reading.of(workbook("", "<c {r} s=\"" + style + "\"><v>7</v></c>"));
        assertThat(content.errors()).isEmpty();
        assertThat(content.of(SheetForm.MOVEMENTS).getFirst().row().quantity()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"1E400,1E+400", "1E999999999,1E+999999999", "1000000001,1000000001"})
    @DisplayName("Số quá lớn bị từ chối mà không viết ra từng chữ số")
    void refusesNumbersWithoutEnd(String written, String shown) {
        Content content = Reading.of(workbook("", "<c {r}><v>" + written + "</v></c>"));
        assertThat(words(content))
                .containsExactly("bien_dong D2 so_luong \"" + shown + "\" Số quá lớn: giới hạn là 1.000.000.000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "1E2147483648", "1E-2147483647", "NaN"})
    @DisplayName("Số không viết ra được bị từ chối")
    void refusesNumbersThatAreNone(String written) {
        Content content = Reading.of(workbook("", "<c {r}><v>" + written + "</v></c>"));
        assertThat(words(content)).containsExactly("bien_dong D2 so_luong \"" + written + "\" " + COUNT);
    }

    @Test
    @DisplayName("Giá trị dài được nhắc lại tối đa 100 ký tự")
    void tellsLongValuesShortly() {
        String digits = "9".repeat(100_000);
        Content endless = Reading.of(workbook("", "<c {r}><v>" + digits + "</v></c>"));
        assertThat(words(endless))
                .containsExactly("bien_dong D2 so_luong \"" + digits.substring(0, 100) + "…\" " + COUNT);
        Content grouped = Reading.of(
                Workbooks.of("nhiem_ky", "to_chuc|ten|thu|tu_ngay", "A|N|1" + ".000".repeat(8_000) + "|1/1/2015"));
        assertThat(grouped.errors().stream().map(Finding::value)).allMatch(value -> value.length() == 101);
        Content header = Reading.of(Workbooks.of("khu", "ma|ten|" + "x".repeat(30_000), "A|Khu A"));
        assertThat(header.notices().stream().map(Reading::words)).allMatch(words -> words.length() < 1_000);
    }

    @Test
    @DisplayName("Sổ không có phần kiểu dáng vẫn đọc được")
    void readsUnstyledWorkbooks() {
        byte[] styled = workbook("", "");
        byte[] unstyled = Workbooks.rewriting(styled, parts -> {
            parts.remove("xl/styles.xml");
            return parts;
        });
        byte[] undeclared = Workbooks.changing(
                unstyled, "[Content_Types].xml", types -> types.replaceAll("<Override[^>]*styles[^>]*/>", ""));
        for (byte[] file : List.of(unstyled, undeclared)) {
            assertThat(Reading.of(file).of(SheetForm.MOVEMENTS)).hasSize(2);
        }
    }

    @Test
    @DisplayName("Trang không đọc được thì nêu tên trang và chỗ đọc tới")
    void namesTheSheetThatCannotBeRead() {
        byte[] file =
                Workbooks.changing(workbook("", ""), SHEET, sheet -> sheet.replace("<row r=\"3\"", "<row r=\"ba\""));
        assertThatThrownBy(() -> Reading.of(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(Reading.words(refused.finding()))
                                .isEqualTo(
                                        "bien_dong Có ô ghi sai quy cách ở sau hàng 2 của trang này nên không đọc được."
                                                + " Hãy mở tệp bằng chương trình bảng tính, lưu lại rồi gửi lại."));
    }

    private static List<String> words(Content content) {
        return content.errors().stream().map(Reading::words).toList();
    }
}
