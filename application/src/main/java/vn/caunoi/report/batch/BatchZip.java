package vn.caunoi.report.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** The one file that is handed out: a paper a unit, and a list of those that could not be written, with reasons. */
@Component
class BatchZip {

    /** The first moment that an archive can name: equal papers are equal bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Tells older editors that the letters are Unicode. */
    private static final String MARK = "\uFEFF";

    private final Messages messages;

    BatchZip(Messages messages) {
        this.messages = messages;
    }

    byte[] of(List<Batch.Paper> papers, List<Batch.Missing> missing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Batch.Paper paper : papers) {
                add(zip, paper.file(), paper.bytes());
            }
            if (!missing.isEmpty()) {
                Text text = messages.in(Messages.VIETNAMESE);
                add(zip, text.t("report.batch.missing.file"), list(missing, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static byte[] list(List<Batch.Missing> missing, Text text) {
        StringBuilder lines = new StringBuilder(MARK + text.t("report.batch.missing.heading") + "\r\n");
        for (Batch.Missing each : missing) {
            String reason = text.t(each.reason());
            lines.append(text.t("report.batch.missing.line", each.unit(), reason))
                    .append("\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
