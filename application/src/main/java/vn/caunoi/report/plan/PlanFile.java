package vn.caunoi.report.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** A plan as it was sent: a text of a size that a person writes. */
final class PlanFile {

    private static final int KILOBYTE = 1024;
    /** Sixteen times the longest plan that comes with the program. */
    static final int MOST_KILOBYTES = 128;

    private PlanFile() {}

    /**
     * The text of the file, letter by letter.
     *
     * @throws Refused where it is too large, or no text in UTF-8
     */
    static String read(MultipartFile file) {
        if (file.getSize() > MOST_KILOBYTES * KILOBYTE) {
            throw refused("large", MOST_KILOBYTES);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("no-text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused refused(String rule, Object... what) {
        return new Refused(Refusal.of("report.plan.refusal." + rule, what));
    }
}
