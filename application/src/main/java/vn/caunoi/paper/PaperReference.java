package vn.caunoi.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** A paper as people cite it: its number and, where they know it, its day. */
public record PaperReference(String number, @Nullable LocalDate dated) {

    public PaperReference {
        number = number.strip();
        if (number.isEmpty()) {
            throw new Refused(Refusal.of("paper.refusal.no-number"));
        }
    }

    /** As read back from a register; null where no paper was cited. */
    public static @Nullable PaperReference ofNullable(@Nullable String number, @Nullable LocalDate dated) {
        return number == null ? null : new PaperReference(number, dated);
    }
}
