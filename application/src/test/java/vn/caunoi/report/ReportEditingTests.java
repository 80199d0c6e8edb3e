package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;

/** What an officer sees and does in a draft before it goes to the committee of his own line. */
class ReportEditingTests {

    private static final String UNION_COMMITTEE = "thuong-vu-cd";
    private static final String BOTH_LINES = "thuong-vu-hai-he";

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @Test
    void a_part_that_is_left_out_is_not_printed_and_the_page_says_so_until_it_is_taken_back() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016");
        String form = report.page() + "/sua?phan=lop-nhan-thuc";
        HttpResponse<String> left = OFFICER.submit(form, form, Map.of("bo-cau", "1", "loi", "", "da-xem", "0"));
        assertThat(left.body()).contains("Đã bỏ phần này khỏi báo cáo", "Đã bỏ, không in:", "<s>Đã tổ chức");
        assertThat(words(report)).doesNotContain("lớp bồi dưỡng lý luận chính trị cho đối tượng kết nạp Đảng");
        assertThat(OFFICER.open(form).body()).contains("Đã tổ chức").doesNotContain("name=\"bo-cau\"");
        assertThat(OFFICER.submit(form, form, Map.of("rut-lai", "1", "loi", "", "da-xem", "1"))
                        .body())
                .doesNotContain("Đã bỏ, không in:");
        assertThat(words(report)).contains("lớp bồi dưỡng lý luận chính trị cho đối tượng kết nạp Đảng");
    }

    @Test
    void a_sentence_says_of_each_figure_the_part_the_plan_and_the_base() {
        String page =
                KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016").open().body();
        assertThat(page).contains("10 trên kế hoạch 10. ").containsPattern(": \\d+ trong tổng số \\d+\\. ");
    }

    @Test
    void the_report_of_a_cell_speaks_of_its_members_and_asks_where_nothing_is_known() {
        String page = KeptReport.begin(OFFICER, "quarter", "HN-CB-001", "2014-Q1")
                .open()
                .body();
        assertThat(page).doesNotContain("tổ chức cơ sở đảng với").contains("Kết quả của mục này trong kỳ");
        assertThat(page).containsPattern("có <a [^>]+>\\d+</a> đảng viên\\.");
    }

    @Test
    void the_term_of_a_cell_tells_of_nothing_that_a_cell_has_not() {
        String page = OFFICER.open("/bao-cao?mau=term&unit=HN-CB-001&ky=2015-10-01..2016-12-31")
                .body();
        assertThat(page)
                .contains("Đến hết ngày 31/12/2016", "Thuận lợi, khó khăn nổi bật trong kỳ.", "Kỳ này so với cùng kỳ")
                .doesNotContain("Đảng bộ có", "Toàn Đảng bộ", "5 năm", "chưa có số liệu.", "theo khu", "của từ");
    }

    @Test
    void a_heading_in_capitals_stays_so() {
        assertThat(KeptReport.begin(OFFICER, "9-months", "HN-PARTY", "2016-9T")
                        .open()
                        .body())
                .contains("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 3 THÁNG CUỐI NĂM 2016");
    }

    @Test
    void the_report_of_a_union_is_approved_by_its_own_committee_not_by_that_of_the_party() {
        open(BOTH_LINES, Line.PARTY, Line.UNION);
        open(UNION_COMMITTEE, Line.UNION);
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-UNION", "2016");
        report.submit();
        Map<String, String> shown = report.in(READERS.visit(BOTH_LINES)).shown();
        assertThat(report.in(READERS.visit(BOTH_LINES))
                        .take("duyet", shown, Map.of())
                        .statusCode())
                .isEqualTo(403);
        KeptReport before = report.in(READERS.visit(UNION_COMMITTEE));
        assertThat(before.open().body()).contains("Người duyệt của chính đơn vị duyệt hoặc trả lại");
        assertThat(before.take("duyet").body()).contains("Đã duyệt, chưa gửi");
    }

    @Test
    void what_no_form_can_send_is_no_number_and_no_answer() {
        KeptReport report = KeptReport.begin(OFFICER, "congress-figures", "HN-PARTY", "2015-10-01..2016-12-31");
        assertThat(OFFICER.submit(
                                report.page(),
                                report.page() + "/kiem-tra",
                                Map.of("canh-bao-0", "khong-co", "loi-0", "Lời", "da-xem-0", "abc"))
                        .body())
                .contains("Chưa có câu trả lời nào mới.");
    }

    private static void open(String account, Line... lines) {
        READERS.open(
                account,
                Role.STANDING_COMMITTEE,
                List.of(lines).stream()
                        .map(line -> Grant.unit(root(line), line, Right.FIGURES))
                        .toList());
    }

    private static UnitId root(Line line) {
        String code = "HN-" + line;
        return Objects.requireNonNull(READERS.house()
                .bean(Transactions.class)
                .reading(
                        READERS.house().actor(),
                        () -> READERS.house()
                                .bean(Organizations.class)
                                .ids(List.of(code))
                                .get(code)));
    }

    private static String words(KeptReport report) {
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(report.file("docx")));
                XWPFWordExtractor words = new XWPFWordExtractor(paper)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
