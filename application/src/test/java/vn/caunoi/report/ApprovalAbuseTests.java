package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;

/** An approval that is hurried, repeated, or one's own. */
class ApprovalAbuseTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Visitor COMMITTEE = READERS.visit(SampleReaders.COMMITTEE);

    @Test
    @Abuse("B06")
    void of_two_who_decide_at_once_one_is_late() throws Exception {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q1");
        report.submit();
        KeptReport before = report.in(COMMITTEE);
        Callable<HttpResponse<String>> approve = shown(before, "duyet");
        Callable<HttpResponse<String>> again = shown(before, "duyet");
        Callable<HttpResponse<String>> send_back = shown(before, "tra-lai");
        Untouched rows = Untouched.now(READERS.house());
        try (var hands = Executors.newFixedThreadPool(3)) {
            List<Integer> answers = hands.invokeAll(List.of(approve, send_back, again)).stream()
                    .map(Future::resultNow)
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409, 409);
        }
        assertThat(Untouched.now(READERS.house()).changedSince(rows))
                .as("the one decision, and that its form was sent")
                .containsExactly("report.deed", "unsent.sent");
    }

    /** A page of its own that shows the report as it is now, with a button that is pressed later. */
    private static Callable<HttpResponse<String>> shown(KeptReport report, String step) {
        Map<String, String> shown = report.shown();
        return () -> report.take(step, shown, Map.of("ly-do", "Bổ sung"));
    }

    @Test
    @Abuse("B08")
    void a_step_that_is_not_next_changes_nothing() {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q3");
        Map<String, String> draft = report.shown();
        Untouched begun = Untouched.now(READERS.house());
        assertThat(report.in(COMMITTEE).take("duyet", Map.of()).statusCode()).isEqualTo(409);
        assertThat(report.take("gui", Map.of("so", "9-BC/ĐU", "nguoi-ky", "Mẫu", "ngay", "05/10/2016"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(Untouched.now(READERS.house())).isEqualTo(begun);
        report.submit();
        Map<String, String> waiting = report.in(COMMITTEE).shown();
        report.in(COMMITTEE).take("duyet");
        Untouched approved = Untouched.now(READERS.house());
        assertThat(report.in(COMMITTEE).take("duyet", waiting, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(report.take("trinh-ky", draft, Map.of()).statusCode()).isEqualTo(409);
        assertThat(Untouched.now(READERS.house())).isEqualTo(approved);
        assertThat(report.open().body()).contains("Đã duyệt, chưa gửi");
    }
}
