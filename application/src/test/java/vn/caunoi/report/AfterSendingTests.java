package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.Workbooks;
import vn.caunoi.importing.sheet.Finding;

/** A report that was sent stays as it is; what comes after is told there, and to who enters it. */
class AfterSendingTests {

    private static final Map<String, String> SIGNED =
            Map.of("so", "12-BC/ĐU", "nguoi-ky", "Nguyễn Thị Mẫu", "ngay", "05/01/2017");

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Visitor COMMITTEE = READERS.visit(SampleReaders.COMMITTEE);

    @TempDir
    Path folder;

    @Test
    void a_late_row_is_taken_with_a_word_and_listed_at_the_report() throws IOException {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q3");
        freeze(report);
        byte[] paper = report.file("docx");
        assertThat(report.open().body()).contains("hx-get=\"" + report.page() + "/hien-nay\"");
        assertThat(since(report)).contains("Chưa có gì phát sinh").doesNotContain("<html");

        assertThat(notices("2016-08-15"))
                .containsExactly(
                        "importing.finding.handed-on: Báo cáo quý: Đảng bộ các khu công nghiệp và chế xuất Hà Nội"
                                + " (mẫu), quý III năm 2016");
        assertThat(notices("2017-08-15")).isEmpty();
        assertThat(since(report)).contains("Phát sinh sau khi gửi", "Kết nạp").doesNotContain("<html");
        assertThat(report.file("docx")).isEqualTo(paper);
    }

    private static String since(KeptReport report) {
        return OFFICER.part(report.page() + "/hien-nay").body();
    }

    /** What the import of one admission in a cell says beside taking it. */
    private List<String> notices(String day) throws IOException {
        Path file = Files.write(
                folder.resolve(day + ".xlsx"),
                Workbooks.of("bien_dong", "ngay|to_chuc|loai|so_luong", day + "|HN-CB-001|KET_NAP|1")
                        .bytes());
        return READERS
                .house()
                .bean(Imports.class)
                .take(
                        READERS.house().scope(),
                        new ImportFile(day + ".xlsx", file),
                        ImportOptions.allOrNothing(),
                        ImportProgress.SILENT)
                .notices()
                .stream()
                .map(Finding::reason)
                .map(reason -> reason.rule() + ": " + reason.arguments().getFirst())
                .toList();
    }

    @Test
    void the_paper_of_a_correction_says_which_one_it_takes_the_place_of() throws IOException {
        KeptReport first = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q2");
        freeze(first);
        KeptReport next = new KeptReport(
                OFFICER,
                first.take("ban-moi", Map.of("ly-do", "Sót một chi bộ")).uri().getPath());
        var download = OFFICER.download(next.page() + "/tai?dang=docx");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .contains("quarter-2016-Q2-HN-PARTY-ban-2.docx");
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(download.body()));
                XWPFWordExtractor words = new XWPFWordExtractor(paper)) {
            assertThat(words.getText())
                    .contains("(đính chính, thay Báo cáo số 12-BC/ĐU ngày 05/01/2017; lý do: Sót một chi bộ)");
        }
    }

    private static void freeze(KeptReport report) {
        report.submit();
        report.in(COMMITTEE).take("duyet");
        assertThat(report.take("gui", SIGNED).body()).contains("Đã gửi, đã chốt");
    }
}
