package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.house.EnglishWords;
import vn.caunoi.importing.blank.BlankWorkbook;
import vn.caunoi.importing.form.ColumnForm;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.shell.Messages;

/** The template is what the import reads: its sheets, its columns, its choices, and examples that it would take. */
class BlankWorkbookTests {

    private static TestInstallation house;
    private static byte[] template;
    private static byte[] english;

    @BeforeAll
    static void take() throws IOException {
        house = TestInstallation.fresh();
        template = written(Messages.VIETNAMESE);
        english = written(Locale.ENGLISH);
    }

    private static byte[] written(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.bean(BlankWorkbook.class).write(out, house.bean(Messages.class).in(language));
        return out.toByteArray();
    }

    @Test
    void it_has_every_column_that_the_import_reads_the_required_ones_in_bold() throws IOException {
        try (XSSFWorkbook workbook = open(template)) {
            for (SheetForm<?> form : SheetForm.all()) {
                XSSFSheet sheet = workbook.getSheet(form.name());
                assertThat(cells(sheet.getRow(0)))
                        .isEqualTo(form.columns().stream().map(ColumnForm::key).toList());
                for (int i = 0; i < form.columns().size(); i++) {
                    assertThat(sheet.getRow(0)
                                    .getCell(i)
                                    .getCellStyle()
                                    .getFont()
                                    .getBold())
                            .as(form.name() + "." + form.columns().get(i).key())
                            .isEqualTo(form.columns().get(i).required());
                }
            }
            assertThat(workbook.getSheet("to_chuc").getDataValidations()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void every_code_is_said_in_words() throws IOException {
        everyCodeIsSaid(template);
        everyCodeIsSaid(english);
    }

    private static void everyCodeIsSaid(byte[] blank) throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            XSSFSheet choices = workbook.getSheet(SheetForm.CHOICES);
            for (int column = 0; column < choices.getRow(0).getLastCellNum(); column += 2) {
                for (int row = 1; row <= choices.getLastRowNum(); row++) {
                    if (choices.getRow(row) == null || choices.getRow(row).getCell(column) == null) continue;
                    assertThat(choices.getRow(row).getCell(column + 1).getStringCellValue())
                            .as(choices.getRow(row).getCell(column).getStringCellValue())
                            .isNotEmpty()
                            .doesNotContain("importing.", "organization.", "membership.", "enterprise.", "activity.");
                }
            }
        }
    }

    @Test
    void what_the_office_declares_is_offered_as_well() throws IOException {
        try (XSSFWorkbook workbook = open(template)) {
            XSSFSheet codes = workbook.getSheet(SheetForm.CHOICES);
            assertThat(under(codes, "hoat_dong.loai")).contains("LOP_NHAN_THUC", "DOI_THOAI");
            assertThat(under(codes, "hoat_dong.hinh_thuc")).contains("DINH_KY");
            assertThat(under(codes, "chi_tieu.chi_so")).contains("party.members.admitted", "enterprise.revenue");
            assertThat(under(codes, "so_lieu.chi_so"))
                    .contains("enterprise.revenue")
                    .doesNotContain("party.members.admitted");
        }
    }

    @Test
    void it_says_what_a_tax_code_is_like_and_which_day_an_end_is() throws IOException {
        assertThat(said(template, "ma_so_thue")).contains("10 chữ số").doesNotContain("CB-012");
        assertThat(said(english, "ma_so_thue")).contains("10 digits").doesNotContain("CB-012");
        assertThat(said(template, "den_ngay")).contains("ngày đầu tiên không còn như vậy");
        assertThat(said(english, "den_ngay")).contains("first day on which it is so no longer");
    }

    private static String said(byte[] blank, String column) throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            for (Row row : workbook.getSheet(SheetForm.GUIDE)) {
                List<String> cells = cells(row);
                if (cells.size() > 4 && cells.get(1).equals(column)) return cells.get(4);
            }
        }
        return "";
    }

    private static List<String> under(XSSFSheet codes, String head) {
        int column = cells(codes.getRow(0)).indexOf(head);
        List<String> found = new ArrayList<>();
        for (int row = 1; row <= codes.getLastRowNum(); row++) {
            Row each = codes.getRow(row);
            if (each != null && each.getCell(column) != null)
                found.add(each.getCell(column).getStringCellValue());
        }
        return found;
    }

    /** Keys, codes and names of sheets are those that are imported; whatever explains them is in the reader's language. */
    @Test
    void who_reads_english_gets_it_in_english() throws IOException {
        EnglishWords words = EnglishWords.beside(house, List.of());
        List<String> vietnamese = new ArrayList<>();
        try (XSSFWorkbook workbook = open(english)) {
            assertThat(cells(workbook.getSheet("to_chuc").getRow(1))).contains("Code", "Name", "Founded on");
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> vietnamese.addAll(words.vietnameseOn(new DataFormatter().formatCellValue(cell))))));
        }
        assertThat(vietnamese).isEmpty();
    }

    @Test
    void untouched_it_brings_nothing_in() {
        for (byte[] each : List.of(template, english)) {
            assertThat(new ImportDesk(house).send(each, "").body().toString()).contains("không có dòng dữ liệu nào");
        }
    }

    /** As somebody does who copies the examples to where they belong. */
    @Test
    void its_examples_would_be_taken() throws IOException {
        examplesAreTaken(english, "?dryRun=true");
        examplesAreTaken(template, "");
    }

    private static void examplesAreTaken(byte[] blank, String how) throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            copyExamples(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            ImportDesk.Answer answer = new ImportDesk(house).send(out.toByteArray(), how);
            assertThat(answer.rejected()).isEmpty();
            assertThat(answer.accepted()).isEqualTo(12);
            assertThat(answer.body().toString()).contains("Trang hướng dẫn");
        }
    }

    private static void copyExamples(XSSFWorkbook workbook) {
        List<List<String>> rows = new ArrayList<>();
        XSSFSheet examples = workbook.getSheet("vi_du");
        for (int i = 2; i <= examples.getLastRowNum() + 1; i++) {
            Row row = examples.getRow(i);
            if (row != null && row.getLastCellNum() > 0) {
                rows.add(cells(row));
            } else if (!rows.isEmpty()) {
                copy(workbook.getSheet(rows.getFirst().getFirst()), rows.get(1), rows.subList(3, rows.size()));
                rows.clear();
            }
        }
    }

    private static void copy(XSSFSheet sheet, List<String> keys, List<List<String>> examples) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        for (int i = 0; i < examples.size(); i++) {
            Row row = sheet.createRow(2 + i);
            for (int column = 0; column < examples.get(i).size(); column++) {
                String value = examples.get(i).get(column);
                if (!value.isEmpty())
                    row.createCell(Objects.requireNonNull(columns.get(keys.get(column))))
                            .setCellValue(value);
            }
        }
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            cells.add(row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue());
        }
        return cells;
    }
}
