package vn.caunoi.importing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.sheet.Limits;
import vn.caunoi.importing.sheet.WorkbookReader;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;

/** A workbook of the sample says so at the head of its pages, and at each figure that newspapers printed. */
class SheetMarksTests {

    private static final String PRINTED = "/chi-so?indicator=enterprise.revenue&unit=HN-ZONES&period=2016";
    private static final String STOOD = "/chi-so?indicator=enterprise.count&unit=HN-PARTY&asOf=2016-12-31";

    @Test
    void the_sample_and_the_press_are_told_beside_the_cells() throws IOException {
        House.Sample sample = new House.Sample(
                null,
                address -> List.of(PRINTED, STOOD).contains(address)
                        ? Optional.of(new House.Printed("", BigDecimal.ONE))
                        : Optional.empty());
        XSSFSheet sheet = written(sample);
        assertThat(sheet.getHeader().getCenter()).endsWith("BẢN MẪU – SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("BẢN MẪU – SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ · Mã dòng");
        assertThat(read(bytes(sample))).isEqualTo(4);
        assertThat(sheet.getCellComments().values().stream()
                        .map(XSSFComment::getAddress)
                        .map(Object::toString))
                .containsExactlyInAnyOrder("H3", "H5");
        assertThat(sheet.getCellComments().values())
                .allMatch(comment -> comment.getString().getString().equals("theo báo chí"));
    }

    @Test
    void an_own_workbook_says_neither() throws IOException {
        XSSFSheet sheet = written(null);
        assertThat(sheet.getHeader().getCenter()).isEmpty();
        assertThat(sheet.getCellComments()).isEmpty();
    }

    private static XSSFSheet written(House.@Nullable Sample sample) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(sample)))) {
            return workbook.getSheetAt(0);
        }
    }

    private static byte[] bytes(House.@Nullable Sample sample) throws IOException {
        House house = new House(null, "Đảng ủy Mẫu", null, null, sample);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Messages messages = new Messages();
        try (SheetWriter writer =
                new SheetWriters(new Captions(messages), new SheetMarks(() -> house, messages)).into(out)) {
            writer.write(
                    SheetForm.FIGURES,
                    List.of(
                            row(null, "HN-ZONES", "enterprise.revenue", "2016", null),
                            row(null, "HN-ZONES", "enterprise.revenue", "2017", null),
                            row("HN-PARTY", null, "enterprise.count", null, LocalDate.of(2016, 12, 31)),
                            row("HN-PARTY", null, "enterprise.count", "NK:2015-2020", null)));
        }
        return out.toByteArray();
    }

    /** How many rows the import finds in it, without a word about the mark. */
    private static int read(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("mark", ".xlsx"), workbook);
        Content content =
                new ContentReader(new Captions(new Messages())).read(new WorkbookReader(Limits.usual()).read(file));
        Files.delete(file);
        assertThat(content.notices()).isEmpty();
        assertThat(content.errors()).isEmpty();
        return content.size();
    }

    private static FigureRow row(
            @Nullable String unit,
            @Nullable String zone,
            String indicator,
            @Nullable String period,
            @Nullable LocalDate on) {
        return new FigureRow(null, unit, zone, null, indicator, period, on, BigDecimal.ONE, null, null, null, null);
    }
}
