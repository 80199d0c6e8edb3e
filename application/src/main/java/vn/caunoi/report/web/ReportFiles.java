package vn.caunoi.report.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Reports;
import vn.caunoi.report.file.ReportFile;
import vn.caunoi.report.file.ReportWriter;
import vn.caunoi.shell.Text;

/** The files of a report, as they are offered and sent. */
@Component
class ReportFiles {

    private final ReportWriter writer;

    ReportFiles(ReportWriter writer) {
        this.writer = writer;
    }

    List<DraftView.File> offered(DraftAddress address, Text text) {
        return writer.formats().stream()
                .map(format -> new DraftView.File(
                        text.t("report.file." + format), address.file(format), format.equals(ReportWriter.MAIN)))
                .toList();
    }

    List<DraftView.File> offered(long edition, Text text) {
        return writer.formats().stream()
                .map(format -> new DraftView.File(
                        text.t("report.file." + format),
                        EditionAddress.file(edition, format),
                        format.equals(ReportWriter.MAIN)))
                .toList();
    }

    List<String> formats() {
        return writer.formats();
    }

    ResponseEntity<byte[]> download(Manuscript manuscript, String format) {
        return sent(writer.write(manuscript, format));
    }

    /** As {@link #download(Manuscript, String)}, but the paper itself is the very one that was sent. */
    ResponseEntity<byte[]> download(Manuscript manuscript, String format, Reports.@Nullable Sent paper) {
        ReportFile drawn = writer.write(manuscript, format);
        return sent(
                paper == null || !format.equals(ReportWriter.MAIN)
                        ? drawn
                        : new ReportFile(drawn.name(), drawn.type(), paper.file()));
    }

    private static ResponseEntity<byte[]> sent(ReportFile file) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.bytes());
    }
}
