package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.report.document.OfficialPaperDocument;

/** A Party paper as Word reads it: the form of 36-HD/VPTW. */
class PartyPaperTests {

    static final String MARK = "BẢN MẪU – SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";

    static final String BODY =
            "Năm 2016, Đảng bộ các khu công nghiệp và chế xuất Hà Nội đã thành lập mới được 10/10 chi bộ, "
                    + "kết nạp 106 đảng viên; thành lập mới được 20 tổ chức công đoàn cơ sở, kết nạp mới 24.163 đoàn viên "
                    + "công đoàn; thành lập 6 tổ chức đoàn thanh niên, kết nạp 496 đoàn viên.";

    @Test
    void the_head_has_two_columns_and_a_blank_number() throws IOException {
        try (XWPFDocument document = read(paper(null))) {
            List<XWPFTableCell> head = document.getTables().getFirst().getRow(0).getTableCells();
            assertThat(head.get(0).getText())
                    .isEqualTo("ĐẢNG BỘ THÀNH PHỐ HÀ NỘI\nĐẢNG ỦY CÁC KHU CÔNG NGHIỆP\n*".replace("\n", ""));
            assertThat(bold(head.get(0))).containsExactly(false, true, false);
            assertThat(head.get(1).getText()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
            assertThat(size(head.get(1))).isEqualTo(15);
            assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText())
                    .matches("Số[\\s\\u00a0]+-BC/ĐU");
        }
    }

    @Test
    void letters_and_margins_are_those_of_the_form() throws IOException {
        try (XWPFDocument document = read(paper(null))) {
            CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .asString()
                    .isEqualTo("[1134, 1134, 1701, 850]");
            XWPFParagraph title = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("BÁO CÁO"))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.getRuns().getFirst().isBold()).isTrue();
            assertThat(title.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(16);
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .map(run -> run.getFontFamily()))
                    .isNotEmpty()
                    .containsOnly("Times New Roman");
        }
    }

    @Test
    void the_mark_of_the_sample_stands_on_every_page_and_the_number_from_the_second() throws IOException {
        try (XWPFDocument document = read(paper(MARK))) {
            List<XWPFHeader> headers = document.getHeaderList();
            assertThat(headers).hasSize(2).allMatch(header -> header.getText().contains(MARK));
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            assertThat(headers.stream()
                            .filter(header -> header.getParagraphs().stream()
                                    .anyMatch(paragraph -> paragraph.getCTP().sizeOfFldSimpleArray() > 0)))
                    .hasSize(1);
        }
    }

    @Test
    void an_own_paper_has_no_mark() throws IOException {
        try (XWPFDocument document = read(paper(null))) {
            assertThat(document.getHeaderList())
                    .noneMatch(header -> header.getText().contains("MẪU"));
        }
    }

    @Test
    void a_chart_is_one_of_word_with_its_numbers_and_what_is_printed_above_them() throws Exception {
        try (XWPFDocument document = read(paper(null))) {
            assertThat(document.getCharts()).hasSize(2);
            XWPFChart chart = document.getCharts().getFirst();
            CTBarSer series =
                    chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(series.getCat().getStrRef().getStrCache().getPtList())
                    .extracting(CTStrVal::getV)
                    .containsExactly("2014", "2015", "2016");
            assertThat(series.getVal().getNumRef().getNumCache().getPtList())
                    .extracting(point -> point.getIdx() + ": " + point.getV() + " as " + point.getFormatCode())
                    .containsExactly("1: 92.0 as \"92\"", "2: 106.0 as \"106*\"");
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(106);
            assertThat(document.getDocument().xmlText())
                    .contains("descr=\"Đảng viên kết nạp – 2014: chưa có; 2015: 92; 2016: 106*\"");
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes() throws InterruptedException {
        byte[] first = OfficialPaperDocument.of(paper(MARK));
        Thread.sleep(2_100);
        assertThat(OfficialPaperDocument.of(paper(MARK))).isEqualTo(first);
    }

    @Test
    void a_long_paper_is_kept_to_be_looked_at() throws IOException {
        Path kept = Path.of("target/papers/mau.docx");
        Files.createDirectories(kept.getParent());
        Files.write(kept, OfficialPaperDocument.of(paper(MARK)));
        assertThat(kept).isNotEmptyFile();
    }

    private static XWPFDocument read(OfficialPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(OfficialPaperDocument.of(paper)));
    }

    private static List<Boolean> bold(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getRuns().getFirst().isBold())
                .toList();
    }

    private static double size(XWPFTableCell cell) {
        return Objects.requireNonNull(
                cell.getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble());
    }

    static OfficialPaper paper(@Nullable String mark) {
        List<OfficialPaper.Column> columns = List.of(
                new OfficialPaper.Column("Chỉ tiêu", 34, false),
                new OfficialPaper.Column("Đơn vị tính", 16, false),
                new OfficialPaper.Column("Kết quả", 14, true),
                new OfficialPaper.Column("Kế hoạch", 12, true),
                new OfficialPaper.Column("Tỷ lệ đạt", 11, true),
                new OfficialPaper.Column("Năm 2015", 13, true));
        List<List<String>> rows = IntStream.range(0, 40)
                .mapToObj(row -> row % 10 == 0
                        ? List.of("Công đoàn các khu công nghiệp và chế xuất Hà Nội")
                        : List.of(
                                "Đoàn viên công đoàn kết nạp mới",
                                "đoàn viên công đoàn",
                                "1.290.367",
                                "1.310.000",
                                "98,5%",
                                "1.142"))
                .toList();
        return new OfficialPaper(
                OfficialPaper.Form.PARTY,
                "vi-VN",
                new OfficialPaper.Head(
                        "Đảng bộ thành phố Hà Nội",
                        "Đảng ủy các khu công nghiệp",
                        "Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-BC/ĐU",
                        "Đảng Cộng sản Việt Nam",
                        null,
                        "Hà Nội, ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0năm 2017"),
                "Báo cáo",
                "kết quả phát triển tổ chức, phát triển đảng viên, đoàn viên năm 2016",
                List.of(
                        new OfficialPaper.Heading("I. Kết quả"),
                        new OfficialPaper.Paragraph(BODY),
                        new OfficialPaper.Table(
                                columns,
                                rows.stream().map(OfficialPaper.Row::of).toList()),
                        new OfficialPaper.Caption("Qua các năm"),
                        new OfficialPaper.Chart(
                                List.of("2014", "2015", "2016"), List.of(series("Đảng viên kết nạp"), series("Khác"))),
                        new OfficialPaper.Paragraph(BODY)),
                new OfficialPaper.Signature(
                        List.of("T/M Ban Thường vụ", "Bí thư"),
                        null,
                        "Nơi nhận:",
                        List.of("- Đảng bộ thành phố Hà Nội (để báo cáo),", "- Lưu Văn phòng Đảng ủy.")),
                List.of(),
                mark);
    }

    private static OfficialPaper.Series series(String name) {
        return new OfficialPaper.Series(
                name,
                List.of(
                        new OfficialPaper.Point("chưa có", null),
                        new OfficialPaper.Point("92", new BigDecimal("92")),
                        new OfficialPaper.Point("106*", new BigDecimal("106"))));
    }
}
