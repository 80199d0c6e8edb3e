package vn.caunoi.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right that an account has, had or will have, and how it came to it.
 *
 * @param everHeld false where it was taken back before it began
 * @param by who gave it; null for what the installation gave when it was set up
 * @param lentBy whose own right it is, where it is lent
 * @param purpose what it is lent for
 */
public record HeldRight(
        long id,
        Account of,
        Grant grant,
        boolean everHeld,
        @Nullable Account by,
        @Nullable Instant at,
        @Nullable Account lentBy,
        @Nullable String purpose) {

    /** What the audit calls it. */
    public String code() {
        return "right:" + id;
    }

    public boolean holdsOn(LocalDate day) {
        return everHeld && grant.during().contains(day);
    }

    /** Whether it never holds again from this day on. */
    public boolean isOver(LocalDate day) {
        LocalDate until = grant.during().until();
        return !everHeld || (until != null && !until.isAfter(day));
    }
}
