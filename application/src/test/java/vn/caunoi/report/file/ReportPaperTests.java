package vn.caunoi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.PrintedWords;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/**
 * The files of a report: the paper of the sample says that it is one, and which of its numbers newspapers printed; every figure
 * is the same number everywhere.
 */
class ReportPaperTests {

    private static final Pattern TILE = Pattern.compile("<a class=\"tile-value\" href=\"([^\"]+)\">([^<]+)</a>");
    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @Test
    void the_paper_of_the_sample_says_that_it_is_one() {
        OfficialPaper paper = paper("HN-CB-001");
        assertThat(paper.mark()).isEqualTo("BẢN MẪU – SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
        assertThat(paper.head().superior()).startsWith("Đảng ủy các khu công nghiệp");
        assertThat(paper.head().number()).endsWith("-BC/CB").doesNotContainPattern("\\d");
        assertThat(paper.signature().titles()).containsExactly("T/M Chi bộ", "Bí thư");
        assertThat(paper("HN-PARTY").head().superior()).isEqualTo("Đảng bộ Thành phố Hà Nội");
    }

    @Test
    void a_paper_keeps_the_head_of_the_posting_up_to_which_it_knows() throws IOException {
        Manuscript manuscript = manuscript("year", "HN-PARTY", "2016");
        House.Source renamed = renamedAfter(manuscript.head().posting());
        Messages messages = READERS.house().bean(Messages.class);
        byte[] docx = new Docx(messages, renamed).write(manuscript);
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(words.getText()).containsIgnoringCase("Đảng ủy Vàng").doesNotContainIgnoringCase("Đảng ủy Xanh");
        }
        try (PDDocument pdf = Loader.loadPDF(new Pdf(messages, renamed).write(manuscript))) {
            assertThat(PrintedWords.between(pdf, 0, 100).getFirst())
                    .containsIgnoringCase("Đảng ủy Vàng")
                    .doesNotContainIgnoringCase("Đảng ủy Xanh");
        }
    }

    private static House.Source renamedAfter(long posting) {
        return new House.Source() {
            @Override
            public House house() {
                return new House("Đảng bộ Thành phố", "Đảng ủy Xanh", "Hà Nội", null, null);
            }

            @Override
            public House house(long asked) {
                return asked > posting ? house() : new House("Đảng bộ", "Đảng ủy Vàng", "Hà Nội", null, null);
            }
        };
    }

    @Test
    void figures_that_newspapers_printed_are_told_in_sentence_and_table() {
        OfficialPaper paper = paper("HN-PARTY");
        assertThat(paper.blocks())
                .filteredOn(OfficialPaper.Paragraph.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("kết nạp 106 đảng viên") && text.contains("(Theo báo chí: 10; 106.)"));
        assertThat(paper.blocks())
                .filteredOn(OfficialPaper.Caption.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("Số có dấu * là số theo báo chí."));
        assertThat(paper.blocks())
                .filteredOn(OfficialPaper.Table.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("106*"));
    }

    @ParameterizedTest
    @CsvSource({
        "year, HN-PARTY, 2016",
        "9-months, HN-PARTY, 2016-9T",
        "6-months, HN-PARTY, 2016-6T",
        "quarter, HN-PARTY, 2016-Q2",
        "term, HN-PARTY, 2015-10-01..2016-12-31",
        "congress-figures, HN-PARTY, 2015-10-01..2016-12-31",
        "year, HN-UNION, 2016",
        "9-months, HN-UNION, 2016-9T",
        "6-months, HN-UNION, 2016-6T",
        "quarter, HN-UNION, 2016-Q2",
        "term, HN-UNION, 2015-10-01..2016-12-31",
        "congress-figures, HN-UNION, 2015-10-01..2016-12-31"
    })
    void page_paper_print_workbook_list_and_api_say_the_same_numbers(String template, String unit, String period)
            throws IOException {
        new SameNumbers(READERS, OFFICER, manuscript(template, unit, period))
                .checkEverywhere(
                        "/bao-cao?mau=%s&unit=%s&ky=%s".formatted(template, unit, period),
                        "/api/v1/reports/%s?unit=%s&period=%s&format=json".formatted(template, unit, period));
    }

    @Test
    void the_board_shows_the_numbers_of_the_report() {
        for (String unit : List.of("HN-PARTY", "HN-UNION")) {
            Map<String, String> said = manuscript("year", unit, "2016").figures().stream()
                    .collect(Collectors.toMap(Value::path, Value::text, (one, same) -> one));
            Matcher tiles = TILE.matcher(
                    OFFICER.open("/tong-quan?unit=%s&year=2016".formatted(unit)).body());
            int found = 0;
            while (tiles.find()) {
                String path = tiles.group(1).replace("&amp;", "&");
                if (said.containsKey(path)) {
                    assertThat(tiles.group(2)).as(path).isEqualTo(said.get(path));
                    found++;
                }
            }
            assertThat(found).as(unit).isGreaterThanOrEqualTo(unit.equals("HN-PARTY") ? 8 : 4);
        }
    }

    private static Manuscript manuscript(String template, String unit, String period) {
        return READERS.house()
                .bean(Drafts.class)
                .write(READERS.house().scope(), new Drafts.Asked(template, unit, period, null));
    }

    private static OfficialPaper paper(String unit) {
        Text words = READERS.house().bean(Messages.class).in(Messages.VIETNAMESE);
        Manuscript manuscript = manuscript("year", unit, "2016");
        House.Sample sample = new House.Sample(
                null,
                address -> address.matches(".*=party\\.(units\\.founded|members\\.admitted)&.*=2016")
                        ? Optional.of(new House.Printed("", new BigDecimal(address.contains("founded") ? 10 : 106)))
                        : Optional.empty());
        House house = new House("Đảng bộ Thành phố Hà Nội", "Đảng ủy Mẫu", "Hà Nội", null, sample);
        return new ReportPaper(words, house).of(manuscript);
    }
}
