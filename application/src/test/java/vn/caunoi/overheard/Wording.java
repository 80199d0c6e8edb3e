package vn.caunoi.overheard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read in a body: also within sheets, papers and archives. */
public final class Wording {

    private Wording() {}

    /** The text of a body; what only begins as an archive or a paper does, is read as it stands. */
    public static String words(byte[] body) {
        try {
            if (starts(body, "PK")) return unzipped(body);
            if (starts(body, "%PDF")) return printed(body);
        } catch (IOException broken) {
            return plain(body);
        }
        return plain(body);
    }

    private static String plain(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] body, String with) {
        return body.length > with.length()
                && new String(body, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }

    /** Words may be cut into runs: once as it stands, once without the marks between them. */
    private static String unzipped(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String part = words(zip.getInputStream(entry).readAllBytes());
                all.append(entry.getName()).append('\n');
                all.append(part.startsWith("<?xml") ? part.replaceAll("<[^>]+>", "") + part : part)
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static String printed(byte[] file) throws IOException {
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
