package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Who;

/** Before a report is laid before the committee it is looked at; who writes it answers what is found. */
class ReportChecksTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Visitor COMMITTEE = READERS.visit(SampleReaders.COMMITTEE);

    @Test
    void a_stock_that_no_longer_begins_where_the_last_report_left_it_needs_an_answer() {
        KeptReport last = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2015");
        last.submit();
        last.in(COMMITTEE).take("duyet");
        last.take("gui", Map.of("so", "1-BC/ĐU", "nguoi-ky", "Nguyễn Thị Mẫu", "ngay", "05/01/2016"));
        admit(LocalDate.of(2015, 6, 1));
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016");
        String asked = report.take("trinh-ky").body();
        assertThat(asked)
                .contains("điều phải trả lời", "báo cáo trước ghi đến hết 31/12/2015", "nay sổ tính đến cùng ngày");
        assertThat(report.open().body()).contains("Dự thảo").doesNotContain("Đang trình ký");
        report.answer("Bổ sung một đảng viên sót năm 2015.");
        assertThat(report.take("trinh-ky").body()).contains("Đang trình ký");
        assertThat(report.in(COMMITTEE).open().body())
                .contains("Trả lời: Bổ sung một đảng viên sót năm 2015.", "báo cáo trước ghi");
    }

    @Test
    void a_sudden_change_needs_an_answer_and_another_one_once_the_figure_moves() {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q4");
        assertThat(sudden(report)).doesNotContain("Đảng viên (");
        for (int quarter = 0; quarter < 2; quarter++) {
            READERS.house()
                    .bean(Members.class)
                    .record(
                            READERS.house().actor(),
                            Movement.admission(LocalDate.of(2016, 11, 1), "HN-CB-001", Who.counted(300)));
        }
        assertThat(sudden(report)).contains("Vì sao thay đổi nhiều như vậy?", "Đảng viên (");
        report.answer("Đợt kết nạp chào mừng.");
        assertThat(sudden(report)).contains("Đợt kết nạp chào mừng.");
        admit(LocalDate.of(2016, 11, 2));
        assertThat(report.take("trinh-ky").body()).contains("điều phải trả lời");
    }

    private static String sudden(KeptReport report) {
        return OFFICER.open(report.page() + "/kiem-tra").body();
    }

    private static void admit(LocalDate day) {
        READERS.house()
                .bean(Members.class)
                .record(READERS.house().actor(), Movement.admission(day, "HN-CB-001", Who.counted(1)));
    }
}
