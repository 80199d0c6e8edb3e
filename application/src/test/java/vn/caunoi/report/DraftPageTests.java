package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** A report written from the records: read on a page, taken along as a paper, everywhere the same. */
class DraftPageTests {

    private static final String SENTENCE =
            "đã thành lập mới được 10/10 chi bộ, kết nạp 106 đảng viên; thành lập mới được 20 tổ chức công đoàn cơ sở, "
                    + "kết nạp mới 24.163 đoàn viên công đoàn; thành lập 6 tổ chức đoàn thanh niên, kết nạp gần 500 đoàn viên.";
    private static final String YEAR = "/bao-cao?mau=year&unit=HN-PARTY&ky=2016";
    private static final String FILE = "/bao-cao/tai?mau=year&unit=HN-PARTY&ky=2016&dang=";
    /** Every so many of them, so that each table is met. */
    private static final int STRIDE = 5;

    private static final Pattern LINK = Pattern.compile("<a href=\"(/chi-so[^\"]+)\">([^<]+)</a>");

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @Test
    void the_page_says_the_sentence_of_2016() {
        assertThat(prose(OFFICER.open(YEAR).body())).anyMatch(sentence -> sentence.endsWith(SENTENCE));
    }

    @Test
    void every_number_of_a_sentence_opens_to_the_same_number() {
        Matcher links = LINK.matcher(String.join("", sections(OFFICER.open(YEAR).body())));
        int found = 0;
        while (links.find()) {
            HttpResponse<String> page = OFFICER.open(links.group(1).replace("&amp;", "&"));
            assertThat(page.statusCode()).as(links.group(1)).isEqualTo(200);
            if (links.group(2).matches("[0-9.,/]+")) {
                assertThat(page.body())
                        .contains(
                                "<span class=\"figure-value\">" + links.group(2).replaceAll("/.*", "") + "</span>");
                found++;
            }
        }
        assertThat(found).isGreaterThan(15);
    }

    @Test
    void numbers_from_all_over_the_page_open() {
        List<String> links = LINK.matcher(OFFICER.open(YEAR).body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(60);
        for (int each = 0; each < links.size(); each += STRIDE) {
            assertThat(OFFICER.open(links.get(each)).statusCode())
                    .as(links.get(each))
                    .isEqualTo(200);
        }
    }

    @Test
    void who_holds_the_party_only_reads_the_party_only_and_is_told_so() {
        String page = READERS.visit(SampleReaders.COMMITTEE).open(YEAR).body();
        assertThat(prose(page))
                .anyMatch(sentence -> sentence.endsWith("đã thành lập mới được 10/10 chi bộ, kết nạp 106 đảng viên."));
        assertThat(page)
                .contains("công đoàn, đoàn thanh niên, phụ nữ không có ở đây")
                .doesNotContain("24.163");
    }

    @Test
    void another_unit_is_not_found() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        assertThat(secretary.open(YEAR).statusCode()).isEqualTo(404);
        assertThat(secretary.open(FILE + "docx").statusCode()).isEqualTo(404);
        assertThat(secretary.open("/bao-cao").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ky=16x, o-ky, 16x",
        "ky=2016-Q1, o-ky, không dùng được cho mẫu year",
        "ky=2016&mau=month, o-mau, không có mẫu báo cáo “month”",
        "ky=2016&chot=01/05/2016, o-chot, phải từ ngày cuối kỳ",
        "ky=2016&chot=31/02/2017, o-chot, 31/02/2017"
    })
    void what_cannot_be_asked_comes_back_as_typed(String asked, String field, String words) {
        HttpResponse<String> page = OFFICER.open("/bao-cao?unit=HN-PARTY&" + asked);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#" + field + "\"", words);
    }

    @Test
    void a_report_over_a_period_that_is_not_over_says_so() {
        String year = Integer.toString(LocalDate.now().getYear());
        String page = OFFICER.open("/bao-cao?mau=year&unit=HN-PARTY&ky=" + year).body();
        assertThat(page).contains("năm " + year + " (tính đến ").doesNotContain("so với năm ");
        assertThat(text(OFFICER.download("/bao-cao/tai?mau=year&unit=HN-UNION&dang=docx&ky=" + year)
                        .body()))
                .contains("kết quả hoạt động công đoàn năm " + year + " (tính đến ");
    }

    @Test
    void the_paper_has_the_form_of_the_party_with_a_blank_number() throws IOException {
        byte[] file = OFFICER.download(FILE + "docx").body();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("BÁO CÁO", "kết quả công tác năm 2016; phương hướng, nhiệm vụ năm 2017")
                    .contains("I. ĐẶC ĐIỂM TÌNH HÌNH", "V. KIẾN NGHỊ, ĐỀ XUẤT")
                    .anyMatch(text -> text.endsWith(SENTENCE));
            assertThat(document.getTables().getFirst().getText())
                    .contains("ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP VÀ CHẾ XUẤT HÀ NỘI", "ĐẢNG CỘNG SẢN VIỆT NAM")
                    .containsPattern("Số[\\s\\u00a0]+-BC/ĐU");
            assertThat(document.getTables().stream().map(XWPFTable::getText))
                    .anyMatch(text -> text.contains("T/M BAN THƯỜNG VỤ") && text.contains("Nơi nhận:"));
        }
        assertThat(OFFICER.download(FILE + "docx").body()).isEqualTo(file);
    }

    @Test
    void the_paper_of_a_union_has_the_form_of_the_state() {
        String paper = text(OFFICER.download("/bao-cao/tai?mau=year&unit=HN-UNION&ky=2016&dang=docx")
                .body());
        assertThat(paper)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .containsPattern("Số:[\\s\\u00a0]+/BC-CĐ")
                .contains("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "- Lưu: VT.", "./.")
                .contains("thành lập mới được 20/", "kết nạp mới 24.163 đoàn viên")
                .doesNotContain("ĐẢNG CỘNG SẢN");
    }

    @Test
    void a_cell_signs_as_a_cell_and_writes_to_its_committee() {
        String address = "/bao-cao/tai?mau=year&unit=HN-CB-001&ky=2016&dang=docx";
        String own =
                text(READERS.visit(SampleReaders.SECRETARY).download(address).body());
        assertThat(own)
                .contains("ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP VÀ CHẾ XUẤT HÀ NỘI", "-BC/CB", "T/M CHI BỘ")
                .isEqualTo(text(OFFICER.download(address).body()));
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

    private static String text(byte[] paper) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                    + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sections(String page) {
        List<String> sections = new ArrayList<>();
        Matcher prose = Pattern.compile("(?s)<p class=\"prose ?\"(?: lang=\"vi\")?>(.*?)</p>")
                .matcher(page);
        while (prose.find()) {
            sections.add(prose.group(1));
        }
        return sections;
    }

    private static List<String> prose(String page) {
        return sections(page).stream()
                .map(section -> section.replaceAll("<[^>]+>", "").strip())
                .toList();
    }
}
