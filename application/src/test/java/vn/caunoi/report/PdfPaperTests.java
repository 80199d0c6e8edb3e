package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.report.document.OfficialPaper.Form;
import vn.caunoi.report.document.OfficialPaperPdf;

/** A paper as it is printed: the forms of 36-HD/VPTW and NĐ 30/2020/NĐ-CP, in letters that travel with it. */
class PdfPaperTests {

    private static final String MARK = PartyPaperTests.MARK;
    private static final double MILLIMETRE = 72 / 25.4;

    @Test
    void the_page_is_a4_with_the_margins_of_the_form() throws IOException {
        try (PDDocument document = party()) {
            Extent words = new Extent();
            words.getText(document);
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth() / MILLIMETRE).isBetween(209.9, 210.1);
                assertThat(page.getMediaBox().getHeight() / MILLIMETRE).isBetween(296.9, 297.1);
            });
            assertThat(words.left / MILLIMETRE).isBetween(30.0, 31.0);
            assertThat(words.right / MILLIMETRE).isBetween(193.5, 195.3);
            assertThat(words.bottom / MILLIMETRE).isLessThan(277.0);
        }
    }

    @Test
    void every_letter_is_embedded() throws IOException {
        try (PDDocument document = party()) {
            Set<String> letters = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    letters.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(letters).containsExactlyInAnyOrder("Tinos-Regular", "Tinos-Bold", "Tinos-Italic");
        }
    }

    @Test
    void head_title_body_and_signature_are_those_of_the_party() throws IOException {
        try (PDDocument document = party()) {
            assertThat(body(document))
                    .containsSubsequence(
                            "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI",
                            "ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP",
                            "*",
                            "ĐẢNG CỘNG SẢN VIỆT NAM",
                            "Hà Nội, ngày",
                            "BÁO CÁO",
                            "kết quả phát triển tổ chức",
                            "-----",
                            "I. Kết quả",
                            PartyPaperTests.BODY,
                            "Nơi nhận:",
                            "T/M BAN THƯỜNG VỤ",
                            "BÍ THƯ")
                    .containsPattern("Số\\s+-BC/ĐU");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Báo cáo kết quả");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @Test
    void the_mark_of_the_sample_stands_on_every_page_and_the_number_from_the_second() throws IOException {
        try (PDDocument document = party()) {
            List<String> heads = tops(document);
            assertThat(heads).hasSizeGreaterThan(2);
            assertThat(heads.getFirst()).isEqualTo(MARK);
            for (int page = 1; page < heads.size(); page++) {
                assertThat(heads.get(page)).isEqualTo(page + 1 + " " + MARK);
            }
        }
        try (PDDocument document = read(OfficialPaperPdf.of(PartyPaperTests.paper(null)))) {
            assertThat(tops(document).getFirst()).isEmpty();
            assertThat(tops(document).get(1)).isEqualTo("2");
        }
    }

    @Test
    void the_heads_of_a_table_stand_again_on_every_page_of_it() throws IOException {
        try (PDDocument document = party()) {
            String words = body(document);
            assertThat(words.split("Đơn vị tính Kết quả Kế hoạch", -1)).hasSizeGreaterThan(2);
            assertThat(words.split("1.290.367 1.310.000 98,5% 1.142", -1)).hasSize(36 + 1);
        }
    }

    @Test
    void a_paper_of_the_state_has_its_head_and_signs_are_only_letters() throws IOException {
        OfficialPaper.Chart chart = new OfficialPaper.Chart(
                List.of("2015", "2016"),
                List.of(new OfficialPaper.Series(
                        "Đoàn viên",
                        List.of(
                                new OfficialPaper.Point("chưa có", null),
                                new OfficialPaper.Point("24.163*", new BigDecimal("24163"))))));
        OfficialPaper paper = new OfficialPaper(
                Form.STATE,
                "vi-VN",
                new OfficialPaper.Head(
                        "Liên đoàn", "Công đoàn", "Số:      /BC-CĐ", "Cộng hòa", "Độc lập - Tự do", "Hà Nội, ngày"),
                "Báo cáo",
                "của <b>R&D</b>",
                List.of(new OfficialPaper.Caption("Qua các năm"), chart),
                new OfficialPaper.Signature(List.of("TM. Ban"), "Nguyễn Thị Mẫu", "Nơi nhận:", List.of("- Lưu: VT.")),
                List.of(new OfficialPaper.Heading("Phụ lục")),
                null);
        try (PDDocument document = read(OfficialPaperPdf.of(paper))) {
            assertThat(body(document))
                    .containsSubsequence(
                            "CỘNG HÒA", "Độc lập - Tự do", "của <b>R&D</b>", "Qua các năm", "Đoàn viên", "24.163*")
                    .contains("chưa có", "2015", "2016");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(document)).contains("Phụ lục");
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes() {
        assertThat(OfficialPaperPdf.of(PartyPaperTests.paper(MARK)))
                .isEqualTo(OfficialPaperPdf.of(PartyPaperTests.paper(MARK)));
    }

    private static PDDocument party() throws IOException {
        return read(OfficialPaperPdf.of(PartyPaperTests.paper(MARK)));
    }

    private static PDDocument read(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }

    private static String body(PDDocument document) throws IOException {
        return String.join(" ", PrintedWords.between(document, 20, 257));
    }

    private static List<String> tops(PDDocument document) throws IOException {
        return PrintedWords.between(document, 0, 20);
    }

    /** How far the words of a document reach, in points. */
    private static final class Extent extends PDFTextStripper {

        private double left = Double.MAX_VALUE;
        private double right;
        private double bottom;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
                bottom = Math.max(bottom, text.getYDirAdj());
            }
        }
    }
}
