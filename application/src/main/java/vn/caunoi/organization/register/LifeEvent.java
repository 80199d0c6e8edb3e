package vn.caunoi.organization.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.paper.PaperReference;

/**
 * One entry in the life of a unit, also one that was taken back since.
 *
 * @param unit the unit whose entry it is: another one where that was split off from this or went into it
 * @param event as the schema names it, or {@code TERM}
 * @param rowKey the office's own key of the row, if it gave one
 * @param partly it names a unit that the reader does not hold, so that he cannot say it anew
 */
public record LifeEvent(
        long entry,
        Named unit,
        LocalDate on,
        String event,
        Told told,
        @Nullable PaperReference paper,
        Stamp recorded,
        @Nullable Taken taken,
        @Nullable String rowKey,
        boolean partly) {

    public static final String TERM = "TERM";

    /** A record by its code and what it was called on the day. */
    public record Named(String code, String name) {}

    /** What the entry says, apart from what happened; of units that the reader does not hold, nothing. */
    public record Told(
            @Nullable String name,
            @Nullable UnitKind kind,
            @Nullable Named parent,
            @Nullable Named ledBy,
            @Nullable Named related,
            @Nullable Named enterprise,
            @Nullable Manner manner,
            boolean principal,
            @Nullable LocalDate until,
            @Nullable Integer ordinal) {}

    /** When and by which account something was recorded. */
    public record Stamp(Instant at, long by) {}

    /** When and by whom the entry was taken back; {@code corrected}: something else of the unit took its place. */
    public record Taken(Stamp stamp, boolean corrected) {}

    public boolean stands() {
        return taken == null;
    }

    public boolean is(String what) {
        return event.equals(what);
    }

    /** Whether it begins the life of the unit. */
    public boolean isBirth() {
        return is("OPENED") || is("FOUNDED");
    }
}
