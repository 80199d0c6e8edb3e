package vn.caunoi.report.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Reports;
import vn.caunoi.report.file.ReportFile;
import vn.caunoi.report.file.ReportWriter;
import vn.caunoi.shell.Text;

/** The files of a report, as they are offered and sent. */
@Component
class ReportFiles {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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

    /** Those of a kept report; a paper that was sent is called so. */
    List<DraftView.File> offered(Reports.Read read, Text text) {
        String paper = read.manuscript().issue() == null ? "report.file.docx" : "report.file.docx.sent";
        return writer.formats().stream()
                .map(format -> new DraftView.File(
                        text.t(format.equals(ReportWriter.MAIN) ? paper : "report.file." + format),
                        EditionAddress.file(read.edition().id(), format),
                        format.equals(ReportWriter.MAIN)))
                .toList();
    }

    List<String> formats() {
        return writer.formats();
    }

    ResponseEntity<byte[]> download(Manuscript manuscript, String format) {
        return sent(writer.write(manuscript, format));
    }

    /** As {@link #download(Manuscript, String)}, but a paper that was sent is the very one, and corrections tell their number. */
    ResponseEntity<byte[]> download(Reports.Read read, String format, Reports.@Nullable Sent paper) {
        ReportFile drawn = writer.write(read.manuscript(), format);
        boolean wasSent = read.manuscript().issue() != null && format.equals(ReportWriter.MAIN);
        byte[] bytes = wasSent && paper != null ? paper.file() : drawn.bytes();
        return sent(new ReportFile(name(drawn.name(), read.edition().number()), drawn.type(), bytes));
    }

    ResponseEntity<byte[]> paper(Edition edition, int deed, Reports.Sent paper) {
        Edition.Of of = edition.of();
        String name = String.join("-", of.template(), of.period(), of.code()).replaceAll("[^\\p{Alnum}.-]", "-");
        return sent(new ReportFile(
                name + "-ban-" + edition.number() + "-lan-" + deed + "." + ReportWriter.MAIN, DOCX, paper.file()));
    }

    private static String name(String file, int edition) {
        int end = file.lastIndexOf('.');
        return edition == 1 ? file : file.substring(0, end) + "-ban-" + edition + file.substring(end);
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
