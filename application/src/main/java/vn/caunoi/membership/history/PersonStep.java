package vn.caunoi.membership.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;

/** A live entry in the life of one person; null sides are the outside. */
record PersonStep(
        long entry,
        long posting,
        LocalDate on,
        MovementKind kind,
        @Nullable Standing standing,
        @Nullable Long from,
        @Nullable Long to)
        implements Step {

    /** Adds one membership to {@code to}: everything that arrives there, and naming one who was counted. */
    boolean enters() {
        return to != null && (kind == MovementKind.NAMED || !to.equals(from));
    }

    /** Takes one membership from {@code from}. */
    boolean exits() {
        return from != null && !from.equals(to);
    }

    boolean stays() {
        return !enters() && !exits();
    }

    /** A membership begins: whatever was known of the standing before no longer counts. */
    boolean begins() {
        return enters() && (from == null || kind == MovementKind.NAMED);
    }

    boolean makesOfficial() {
        return kind == MovementKind.MADE_OFFICIAL;
    }
}
