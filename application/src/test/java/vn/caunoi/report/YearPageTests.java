package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Accounts;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Trees;
import vn.caunoi.report.document.PartyPaper;
import vn.caunoi.report.document.PartyPaperDocument;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** The sentence of text 000 out of the sample of 2016: on the page, in the paper, and its figures as machines read them. */
class YearPageTests {

    private static final String SENTENCE =
            "đã thành lập mới được 10/10 chi bộ, kết nạp 106 đảng viên; thành lập mới được 20 tổ chức công đoàn cơ sở, "
                    + "kết nạp mới 24.163 đoàn viên công đoàn; thành lập 6 tổ chức đoàn thanh niên, kết nạp ";
    private static final String YEAR = "/ket-qua-nam?unit=HN-PARTY&year=2016";
    private static final Pattern LINK = Pattern.compile("<a href=\"(/chi-so[^\"]+)\">([^<]+)</a>");

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @Test
    void the_page_says_the_sentence_of_2016() {
        String page = OFFICER.open(YEAR).body();
        assertThat(prose(page))
                .startsWith("Năm 2016, Đảng bộ các khu công nghiệp và chế xuất Hà Nội")
                .contains(SENTENCE)
                .endsWith(" đoàn viên.");
    }

    @Test
    void no_year_is_offered_before_the_first_record() {
        assertThat(OFFICER.open(YEAR).body())
                .contains(">2014</option>")
                .doesNotContain(">2010</option>", ">2011</option>", ">2003</option>");
    }

    @Test
    void every_number_of_the_sentence_opens_to_the_same_number() {
        Matcher links = LINK.matcher(section(OFFICER.open(YEAR).body()));
        int found = 0;
        while (links.find()) {
            String figure = links.group(2).replaceAll("/.*", "");
            HttpResponse<String> page = OFFICER.open(links.group(1).replace("&amp;", "&"));
            assertThat(page.statusCode()).as(links.group(1)).isEqualTo(200);
            assertThat(page.body()).contains("<span class=\"figure-value\">" + figure + "</span>");
            found++;
        }
        assertThat(found).isEqualTo(6);
    }

    @Test
    void every_number_of_the_page_opens() {
        Matcher links = LINK.matcher(OFFICER.open(YEAR).body());
        int found = 0;
        while (links.find()) {
            assertThat(OFFICER.open(links.group(1).replace("&amp;", "&")).statusCode())
                    .as(links.group(1))
                    .isEqualTo(200);
            found++;
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void the_figures_are_those_of_the_api() {
        Matcher links = LINK.matcher(section(OFFICER.open(YEAR).body()));
        while (links.find()) {
            String query = links.group(1).replace("&amp;", "&").replace("/chi-so?", "");
            String json = READERS.house().get("/api/v1/figures?" + query).body();
            assertThat(json)
                    .contains(
                            "\"value\":" + links.group(2).replaceAll("/.*", "").replace(".", "") + ",");
        }
    }

    @Test
    void round_numbers_are_chosen_on_the_page() {
        Scope scope = READERS.house().scope();
        assertThat(READERS.house()
                        .bean(YearResults.class)
                        .of(scope, "HN-PARTY", 2016)
                        .withheld())
                .isEmpty();
        assertThat(prose(OFFICER.open(YEAR + "&rounded=true").body()))
                .contains("10/10 chi bộ", "trên 100 đảng viên", "trên 24.000 đoàn viên công đoàn");
    }

    @Test
    void who_holds_the_party_only_reads_the_party_only_and_is_told_so() {
        String page = READERS.visit(SampleReaders.COMMITTEE).open(YEAR).body();
        assertThat(prose(page)).endsWith("đã thành lập mới được 10/10 chi bộ, kết nạp 106 đảng viên.");
        assertThat(page)
                .contains("công đoàn, đoàn thanh niên, phụ nữ không có ở đây")
                .doesNotContain("24.163");
    }

    @Test
    void another_unit_is_not_found() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        assertThat(secretary.open(YEAR).statusCode()).isEqualTo(404);
        assertThat(secretary.open("/ket-qua-nam.docx?unit=HN-PARTY&year=2016").statusCode())
                .isEqualTo(404);
        assertThat(secretary.open("/ket-qua-nam").statusCode()).isEqualTo(200);
        assertThat(OFFICER.open("/ket-qua-nam?unit=HN-UNION&year=2016").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_year_that_is_none_comes_back_as_typed() {
        HttpResponse<String> page = OFFICER.open("/ket-qua-nam?unit=HN-PARTY&year=16x");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("“16x” không phải là một năm");
        HttpResponse<String> early = OFFICER.open("/ket-qua-nam?year=1900");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Cuối năm 1900");
    }

    @Test
    void the_paper_says_the_same_with_a_blank_number() throws IOException {
        HttpResponse<byte[]> file = OFFICER.download("/ket-qua-nam.docx?unit=HN-PARTY&year=2016");
        assertThat(file.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        keep(file.body(), "ket-qua-nam-2016.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anyMatch(text -> text.contains(SENTENCE));
            assertThat(document.getTables().getFirst().getText())
                    .contains("ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP VÀ CHẾ XUẤT HÀ NỘI", "ĐẢNG CỘNG SẢN VIỆT NAM")
                    .containsPattern("Số[\\s\\u00a0]+-BC/ĐU");
            assertThat(document.getTables().getLast().getText()).contains("T/M BAN THƯỜNG VỤ", "Nơi nhận:");
        }
        assertThat(OFFICER.download("/ket-qua-nam.docx?unit=HN-PARTY&year=2016").body())
                .isEqualTo(file.body());
    }

    @Test
    void the_paper_of_the_sample_says_that_it_is_one() {
        PartyPaper paper = sample("HN-CB-001", READERS.house().scope());
        assertThat(paper.mark()).isEqualTo("BẢN MẪU – SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
        assertThat(paper.head().superior()).startsWith("Đảng ủy các khu công nghiệp");
        assertThat(paper.head().number()).endsWith("-BC/CB").doesNotContainPattern("\\d");
        assertThat(paper.signature().titles()).containsExactly("T/M Chi bộ", "Bí thư");
    }

    @Test
    void figures_that_newspapers_printed_are_told_in_sentence_and_table() {
        House press = new House(
                null,
                "Đảng ủy Mẫu",
                null,
                null,
                new House.Sample(null, address -> address.matches(".*=party\\..*[a-z].*&period=2016")));
        Text words = READERS.house().bean(Messages.class).in(Messages.VIETNAMESE);
        YearResult result =
                READERS.house().bean(YearResults.class).of(READERS.house().scope(), "HN-PARTY", 2016);
        YearSentence sentence = new YearSentence(words, Rounding.EXACT);
        assertThat(sentence.of(result, press).text())
                .isEqualTo(sentence.of(result).text() + " (Theo báo chí: 10/10; 106.)");
        assertThat(sentence.of(result, READERS.house().bean(House.Source.class).house()))
                .as("no sample")
                .isEqualTo(sentence.of(result));
        List<PartyPaper.Block> blocks = new YearPaper(words, press, Rounding.EXACT, LocalDate.of(2017, 1, 5))
                .of(result)
                .blocks();
        assertThat(blocks.getFirst())
                .isEqualTo(new PartyPaper.Paragraph(sentence.of(result, press).text()));
        assertThat(blocks.getLast()).asString().contains("[Đảng viên kết nạp*, ", "[Đoàn viên công đoàn kết nạp mới, ");
        assertThat(blocks.get(1)).asString().contains("Số có dấu * là số theo báo chí.");
    }

    @Test
    void the_paper_has_the_columns_of_the_page_and_no_code_of_the_register() {
        PartyPaper paper = sample("HN-PARTY", READERS.house().scope());
        PartyPaper.Table table = paper.blocks().stream()
                .filter(PartyPaper.Table.class::isInstance)
                .map(PartyPaper.Table.class::cast)
                .findFirst()
                .orElseThrow();
        String page = OFFICER.open(YEAR).body();
        assertThat(table.columns())
                .hasSize(7)
                .allSatisfy(column -> assertThat(page).contains(">" + column.title() + "</th>"));
        assertThat(table.rows()).contains(PartyPaper.Row.of(List.of("Doanh nghiệp trong các khu")));
        assertThat(table.rows().toString()).doesNotContain("HN-ZONES").contains("tăng 15,22%");
        assertThat(page).doesNotContain("các khu (HN-ZONES)");
    }

    @Test
    void the_paper_of_the_sample_fits_on_one_page_with_its_signature() throws IOException {
        PartyPaper paper = paper("HN-PARTY", READERS.house().scope(), address -> address.contains("2016"));
        assertThat(paper.head().placeAndDay()).startsWith("Hà Nội, ngày");
        byte[] file = PartyPaperDocument.of(paper);
        keep(file, "ket-qua-nam-2016-mau.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(PrintedPage.height(document)).isBetween(500.0, PrintedPage.ROOM);
        }
    }

    @Test
    void a_paper_is_the_same_whoever_of_its_readers_downloads_it() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        String address = "/ket-qua-nam.docx?unit=HN-CB-001&year=2016";
        String own = head(secretary.download(address).body());
        assertThat(own)
                .contains("ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP VÀ CHẾ XUẤT HÀ NỘI")
                .isEqualTo(head(OFFICER.download(address).body()));
    }

    @Test
    void of_a_unit_that_the_reader_does_not_hold_not_even_the_superior_is_told() {
        TestInstallation house = READERS.house();
        Scope secretary = house.bean(AccessPolicy.class)
                .scopeOf(house.bean(Accounts.class)
                        .find(SampleReaders.SECRETARY)
                        .orElseThrow()
                        .actor());
        Map<String, UnitId> units = house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Organizations.class).ids(List.of("HN-CB-001", "HN-CB-002")));
        assertThat(nameAbove(secretary, units.get("HN-CB-001"))).isPresent();
        assertThat(nameAbove(house.scope(), units.get("HN-CB-002"))).isPresent();
        assertThat(nameAbove(secretary, units.get("HN-CB-002"))).isEmpty();
    }

    private static Optional<String> nameAbove(Scope scope, @Nullable UnitId unit) {
        return READERS.house()
                .bean(Trees.class)
                .nameAbove(scope, Objects.requireNonNull(unit), LocalDate.of(2016, 12, 31), Long.MAX_VALUE);
    }

    private static PartyPaper sample(String unit, Scope scope) {
        return paper(unit, scope, address -> false);
    }

    private static PartyPaper paper(String unit, Scope scope, Predicate<String> printed) {
        Text words = READERS.house().bean(Messages.class).in(Messages.VIETNAMESE);
        YearResult result = READERS.house().bean(YearResults.class).of(scope, unit, 2016);
        House sample =
                new House("Đảng bộ Thành phố Hà Nội", "Đảng ủy Mẫu", "Hà Nội", null, new House.Sample(null, printed));
        return new YearPaper(words, sample, Rounding.EXACT, LocalDate.of(2017, 1, 5)).of(result);
    }

    private static String head(byte[] paper) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            return document.getTables().getFirst().getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(byte[] paper, String name) throws IOException {
        Path kept = Path.of("target/papers", name);
        Files.createDirectories(kept.getParent());
        Files.write(kept, paper);
    }

    private static String section(String page) {
        int start = page.indexOf("<p class=\"prose\">");
        return page.substring(start, page.indexOf("</p>", start));
    }

    private static String prose(String page) {
        return section(page).replaceAll("<[^>]+>", "").strip();
    }
}
