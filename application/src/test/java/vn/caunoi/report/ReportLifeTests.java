package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** From a draft that moves with the records to a paper that never changes again. */
class ReportLifeTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Visitor COMMITTEE = READERS.visit(SampleReaders.COMMITTEE);
    private static final Visitor SECRETARY = READERS.visit(SampleReaders.SECRETARY);

    private static final Map<String, String> SIGNED =
            Map.of("so", "12-BC/ĐU", "nguoi-ky", "Nguyễn Thị Mẫu", "ngay", "05/01/2017");

    @Test
    void a_report_is_returned_written_again_approved_and_frozen() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016");
        assertThat(report.open().body()).contains("Dự thảo", "Câu này gồm");
        report.take("trinh-ky");
        HttpResponse<String> returned = report.in(COMMITTEE).take("tra-lai", Map.of("ly-do", "Nêu rõ hạn chế"));
        assertThat(returned.body()).contains("Dự thảo, đã bị trả lại", "Lý do: Nêu rõ hạn chế");
        assertThat(report.write("uu-diem", 0, "Việc phát triển {to-chuc} tổ chức còn chậm.")
                        .statusCode())
                .isEqualTo(200);
        report.take("trinh-ky");
        report.in(COMMITTEE).take("duyet");
        HttpResponse<String> frozen = report.take("gui", SIGNED);
        assertThat(frozen.body()).contains("Đã gửi, đã chốt", "12-BC/ĐU", "Nguyễn Thị Mẫu");
        assertThat(text(report.file("docx")))
                .contains("Số 12-BC/ĐU", "ngày 05 tháng 01 năm 2017", "Nguyễn Thị Mẫu", "tổ chức còn chậm.");
    }

    private static String text(byte[] file) {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
