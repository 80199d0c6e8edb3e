package vn.caunoi.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of an archive and the workbooks in it, so that equal contents are equal bytes. */
public final class StableZip {

    /** The first moment that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    public static byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream stable = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(stable)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                if (entry.getName().endsWith(".xlsx")) {
                    to.write(of(from.readAllBytes()));
                } else {
                    from.transferTo(to);
                }
            }
        }
        return stable.toByteArray();
    }
}
