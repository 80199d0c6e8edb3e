package vn.caunoi.activity.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the activities of a list come to, and their first and last day (null where there is none).
 *
 * @param told which parts any of them says
 */
public record Sums(
        long entries,
        long quantity,
        long people,
        BigDecimal amount,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Told told) {

    /** Whether any activity of the list says this. */
    public record Told(boolean people, boolean amount, boolean level, boolean form, boolean enterprise) {}
}
