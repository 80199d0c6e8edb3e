package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Who;

/** From a draft that moves with the records to a paper that never changes again. */
class ReportLifeTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Visitor COMMITTEE = READERS.visit(SampleReaders.COMMITTEE);
    private static final Visitor SECRETARY = READERS.visit(SampleReaders.SECRETARY);

    private static final Map<String, String> SIGNED =
            Map.of("so", "12-BC/ĐU", "nguoi-ky", "Nguyễn Thị Mẫu", "ngay", "05/01/2017");

    @Test
    @Abuse("A06")
    void a_report_is_returned_written_again_approved_and_frozen() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016");
        assertThat(report.open().body()).contains("Dự thảo", "Câu này gồm");
        report.submit();
        HttpResponse<String> returned = report.in(COMMITTEE).take("tra-lai", Map.of("ly-do", "Nêu rõ hạn chế"));
        assertThat(returned.body()).contains("Dự thảo, đã bị trả lại", "Lý do: Nêu rõ hạn chế");
        assertThat(report.write("uu-diem", 0, "Việc phát triển {to-chuc} tổ chức còn chậm.")
                        .statusCode())
                .isEqualTo(200);
        report.submit();
        report.in(COMMITTEE).take("duyet");
        HttpResponse<String> frozen = report.take("gui", SIGNED);
        assertThat(frozen.body()).contains("Đã gửi, đã chốt", "12-BC/ĐU", "Nguyễn Thị Mẫu", "thuong-vu, ");
        assertThat(report.file("docx&columns=ngay_vao_dang&unit=HN-CB-001")).isEqualTo(report.file("docx"));
        assertThat(text(report.file("docx")))
                .contains("Số 12-BC/ĐU", "ngày 05 tháng 01 năm 2017", "Nguyễn Thị Mẫu", "tổ chức còn chậm.");
    }

    @Test
    @Abuse("B08")
    void what_is_shown_is_approved_and_nothing_else() {
        KeptReport report = KeptReport.begin(OFFICER, "9-months", "HN-PARTY", "2016-9T");
        report.submit();
        Map<String, String> first = report.in(COMMITTEE).shown();
        report.in(COMMITTEE).take("tra-lai", Map.of("ly-do", "Bổ sung đánh giá"));
        report.write("uu-diem", 0, "Các mặt công tác được triển khai đồng bộ.");
        report.submit();
        Untouched before = Untouched.now(READERS.house());
        HttpResponse<String> late = report.in(COMMITTEE).take("duyet", first, Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("không còn như lúc mở trang này", "Đang trình ký");
        Map<String, String> forged = report.in(COMMITTEE).shown();
        forged.put("dau", first.get("dau"));
        assertThat(report.in(COMMITTEE).take("duyet", forged, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(Untouched.now(READERS.house())).isEqualTo(before);
        assertThat(report.in(COMMITTEE).take("duyet").body()).contains("Đã duyệt, chưa gửi");
    }

    @Test
    void a_frozen_report_is_not_edited_and_a_correction_is_the_next_edition() {
        KeptReport report = KeptReport.begin(OFFICER, "6-months", "HN-PARTY", "2016-6T");
        report.write("uu-diem", 0, "Bản đầu.");
        String edit = OFFICER.token(report.page() + "/sua?phan=uu-diem");
        freeze(report);
        byte[] paper = report.file("docx");
        assertThat(OFFICER.post(
                                report.page() + "/sua?phan=uu-diem",
                                edit,
                                Map.of("loi", "Sửa bản đã gửi", "da-xem", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(report.take("trinh-ky").statusCode()).isEqualTo(409);
        assertThat(report.take("ban-moi", Map.of("ly-do", " ")).statusCode()).isEqualTo(422);
        HttpResponse<String> next = report.take("ban-moi", Map.of("ly-do", "Sót một chi bộ"));
        assertThat(next.body()).contains("Bản 2", "Lý do sửa: Sót một chi bộ", "Bản đầu.");
        assertThat(report.file("docx")).isEqualTo(paper);
        assertThat(report.take("ban-moi", Map.of("ly-do", "Lần nữa")).statusCode())
                .isEqualTo(409);
    }

    private static void freeze(KeptReport report) {
        report.submit();
        report.in(COMMITTEE).take("duyet");
        Map<String, String> next = new HashMap<>(SIGNED);
        next.put("so", "13-BC/ĐU");
        assertThat(report.take("gui", next).body()).contains("Đã gửi, đã chốt");
    }

    @Test
    void of_two_editors_the_second_sees_what_the_first_wrote_and_loses_nothing() {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q2");
        report.write("uu-diem", 0, "Lời của người thứ nhất.");
        HttpResponse<String> second = report.write("uu-diem", 0, "Lời của người thứ hai.");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Lời của người thứ nhất.", "Lời của người thứ hai.", "(can-bo, ");
        assertThat(report.open().body()).contains("Lời của người thứ nhất.").doesNotContain("thứ hai");
        assertThat(report.write("uu-diem", 1, "Lời của người thứ hai.").statusCode())
                .isEqualTo(200);
        HttpResponse<String> wrong = report.write("uu-diem", 2, "Có {khong-co} tổ chức.");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("mẫu này không có số tên như vậy", "Có {khong-co} tổ chức.");
    }

    @Test
    void a_printed_number_stands_in_the_sentence_and_the_computed_one_beside_it() {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q1");
        String page = report.open().body();
        Matcher quote = Pattern.compile("href=\"(/bao-cao/\\d+/so-da-in\\?phan=quy-mo[^\"]+)\"")
                .matcher(page);
        assertThat(quote.find()).isTrue();
        String form = quote.group(1).replace("&amp;", "&");
        assertThat(OFFICER.submit(form, form, Map.of("loi", "1.063", "da-xem", "0"))
                        .statusCode())
                .isEqualTo(422);
        String kept = OFFICER.submit(form, form, Map.of("loi", "1.063", "ly-do", "Theo văn kiện đã in", "da-xem", "0"))
                .body();
        assertThat(kept).contains(">1.063</a>", "Theo văn kiện đã in", "theo sổ là");
        assertThat(text(report.file("docx"))).contains("1.063", "Theo văn kiện đã in", "theo sổ là");
    }

    @Test
    void figures_that_moved_since_they_were_shown_are_shown_before_signing() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2015");
        Map<String, String> shown = report.shown();
        READERS.house()
                .bean(Members.class)
                .record(
                        READERS.house().actor(),
                        Movement.admission(LocalDate.of(2015, 6, 1), "HN-CB-001", Who.counted(1)));
        HttpResponse<String> moved = report.take("trinh-ky", shown, Map.of());
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.body()).contains("lúc xem là");
        Map<String, String> old = report.shown();
        old.put("lan-ghi", "0");
        old.put("dau", "khac");
        assertThat(report.take("trinh-ky", old, Map.of()).statusCode()).isEqualTo(409);
        assertThat(report.submit().body()).contains("Đang trình ký", "thuong-vu. Người trình không tự duyệt.");
        HttpResponse<String> late = report.hands()
                .post(report.page() + "/kiem-tra", OFFICER.token(report.page()), Map.of("loi-0", "Đã đối chiếu sổ."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Đã đối chiếu sổ.", "Về trang báo cáo", "không sửa được nữa");
        assertThat(report.take("rut-lai").body()).contains("Đã rút lại.", "Rút lại bản trình", "Dự thảo");
        assertThat(report.submit().body()).contains("Đang trình ký");
    }

    @Test
    @Abuse({"B05", "A03", "A13"})
    void nobody_approves_what_he_laid_before_the_committee_and_nobody_sees_the_report_of_a_unit_he_does_not_hold() {
        KeptReport above = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q3");
        KeptReport own = KeptReport.begin(SECRETARY, "quarter", "HN-CB-001", "2016-Q3");
        own.submit();
        Untouched before = Untouched.now(READERS.house());
        assertThat(above.in(SECRETARY).open().statusCode()).isEqualTo(404);
        assertThat(SECRETARY.download(above.page() + "/tai?dang=docx").statusCode())
                .isEqualTo(404);
        assertThat(OFFICER.post(above.page() + "/duyet", OFFICER.token(above.page()), above.shown())
                        .statusCode())
                .isEqualTo(403);
        assertThat(SECRETARY
                        .post(own.page() + "/duyet", SECRETARY.token(own.page()), own.shown())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Untouched.now(READERS.house())).isEqualTo(before);
    }

    @Test
    @Abuse("B05")
    void nobody_approves_in_another_post_what_he_laid_before_the_committee() {
        Accounts accounts = READERS.house().bean(Accounts.class);
        Account officer = accounts.find(SampleReaders.OFFICER).orElseThrow();
        List<Grant> same = READERS.house().bean(Rights.class).of(officer.actor()).stream()
                .map(HeldRight::grant)
                .toList();
        Account committee = accounts.open(READERS.house().actor(), officer.holder(), Role.STANDING_COMMITTEE, same);
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q2");
        report.submit();
        Visitor himself = READERS.visit(SampleReaders.OFFICER);
        Untouched before = Untouched.now(READERS.house());
        himself.submit(
                "/tai-khoan",
                "/tai-khoan/vai-tro",
                Map.of("tai-khoan", Long.toString(committee.actor().accountId())));
        assertThat(himself.open(report.page()).statusCode()).isEqualTo(200);
        assertThat(himself.post(
                                report.page() + "/duyet",
                                himself.token(report.page()),
                                report.in(COMMITTEE).shown())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Untouched.now(READERS.house())).isEqualTo(before);
        assertThat(report.in(COMMITTEE).take("duyet").statusCode()).isEqualTo(200);
    }

    @Test
    void a_superior_in_the_house_accepts_or_returns() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-CB-001", "2016");
        report.submit();
        assertThat(COMMITTEE
                        .post(report.page() + "/duyet", COMMITTEE.token(report.page()), report.shown())
                        .statusCode())
                .as("the committee above is not the unit's own")
                .isEqualTo(403);
        report.in(SECRETARY).take("duyet");
        assertThat(report.take("gui", SIGNED).body()).contains("Đã gửi cấp trên, chờ nhận");
        assertThat(report.in(COMMITTEE)
                        .take("gui-tra", Map.of("ly-do", "Thiếu xếp loại"))
                        .body())
                .contains("Cấp trên trả lại", "Lý do: Thiếu xếp loại");
        report.submit();
        report.in(SECRETARY).take("duyet");
        Matcher came = Pattern.compile("/tai\\?dang=docx&amp;lan=(\\d+)")
                .matcher(report.open().body());
        assertThat(came.find())
                .as("the paper that came back stays in the history")
                .isTrue();
        assertThat(report.open().body()).contains("Số 12-BC/ĐU, ngày 05/01/2017, người ký Nguyễn Thị Mẫu");
        assertThat(text(report.file("docx&lan=" + came.group(1)))).contains("Số 12-BC/ĐU");
        report.take("gui", SIGNED);
        assertThat(report.in(COMMITTEE).take("nhan").body()).contains("Cấp trên đã nhận", "Đã gửi, đã chốt");
    }

    private static String text(byte[] file) {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
