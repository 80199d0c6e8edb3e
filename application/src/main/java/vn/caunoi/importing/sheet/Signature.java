package vn.caunoi.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells by its first bytes whether a file can be a workbook at all, whatever its name says. */
final class Signature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final int LOOKED_AT = 1 << 20;

    private Signature() {}

    static void requireWorkbook(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (start.length == 0) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.empty");
        }
        if (begins(start, OLE)) {
            throw isEncrypted(start)
                    ? new FileRefused(FileRefused.Cause.CONTENT, "file.encrypted")
                    : new FileRefused(FileRefused.Cause.TYPE, "file.xls");
        }
        if (!begins(start, ZIP)) {
            throw new FileRefused(FileRefused.Cause.TYPE, "file.not-xlsx");
        }
    }

    private static boolean begins(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean isEncrypted(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1)
                .contains(new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
