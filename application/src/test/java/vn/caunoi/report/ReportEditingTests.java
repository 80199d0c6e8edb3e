package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
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
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

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
        assertThat(left.body())
                .contains("Đã bỏ phần này khỏi báo cáo", "Đã bỏ, không in:", "<s lang=\"vi\">Đã tổ chức");
        assertThat(words(report)).doesNotContain("lớp bồi dưỡng lý luận chính trị cho đối tượng kết nạp Đảng");
        assertThat(OFFICER.open(form).body()).contains("Đã tổ chức").doesNotContain("name=\"bo-cau\"");
        assertThat(OFFICER.submit(form, form, Map.of("rut-lai", "1", "loi", "", "da-xem", "1"))
                        .body())
                .doesNotContain("Đã bỏ, không in:")
                .contains("Ai viết phần nào, lúc nào", "khỏi báo cáo, lần 1", "Trở lại lời của mẫu ở phần")
                .containsPattern("lần 2\\s+</p>\\s+<p class=\"moment-note\">" + SampleReaders.OFFICER + ", ");
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

    @Test
    void what_is_laid_before_the_committee_is_what_was_shown_plans_too() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016");
        Map<String, String> shown = report.shown();
        Targets targets = READERS.house().bean(Targets.class);
        Target plan = targets.live(READERS.house().scope(), Long.MAX_VALUE).stream()
                .map(Recorded::content)
                .filter(target -> target.indicator().equals("party.members.admitted")
                        && target.owner().code().equals("HN-PARTY")
                        && target.period().equals("2016"))
                .reduce((before, last) -> last)
                .orElseThrow();
        targets.set(READERS.house().actor(), plan.adjustedTo(plan.value().multiply(BigDecimal.TWO), null));
        HttpResponse<String> moved = report.take("trinh-ky", shown, Map.of());
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.body()).contains("lúc xem là", "nay là");
        HttpResponse<String> nothing = report.answer(".");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Câu trả lời phải nói rõ");
    }

    @Test
    void a_unit_of_which_reports_are_kept_is_not_taken_away_and_a_draft_of_other_days_says_why() {
        long founded = founding(List.of(), "2016-02-01").getFirst();
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-CB-900", "2016");
        report.write("uu-diem", 0, "Lời không được mất.");
        assertThatThrownBy(() -> record(Changes.voiding(List.of(founded))))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).refusals())
                        .extracting(Refusal::rule)
                        .contains("report.refusal.bereft"));
        founding(List.of(founded), "2017-03-01");
        HttpResponse<String> page = report.open();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Không viết được dự thảo này", "Lời không được mất.");
        assertThat(OFFICER.open("/bao-cao?mau=year&unit=HN-CB-900&ky=2014").body())
                .contains("chưa có trong kỳ", "value=\"2014\"");
    }

    private static List<Long> founding(List<Long> wrong, String day) {
        return record(new Changes<>(
                wrong,
                List.of(UnitEntry.of(
                        "HN-CB-900",
                        LocalDate.parse(day),
                        new UnitChange.Founding(
                                false, "Chi bộ 900", UnitKind.GRASSROOTS_CELL, "HN-PARTY", null, null, null, null),
                        null))));
    }

    private static List<Long> record(Changes<UnitEntry> changes) {
        return READERS.house()
                .bean(Ledger.class)
                .post(
                        READERS.house().actor(),
                        PostingKind.ENTRY,
                        posting -> READERS.house().bean(Organizations.class).record(posting, changes));
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
