package vn.caunoi.activity.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/**
 * One activity as one entry tells it, whether it still counts or not.
 *
 * @param told what it says
 * @param rowKey the key of the form or row that brought it
 * @param by the name of the account that recorded it
 * @param taken when and by whom it was taken back; null while it counts
 * @param next the entry that stands in its place, if one does
 */
public record Version(
        Listed told,
        @Nullable PaperReference paper,
        @Nullable String rowKey,
        Instant at,
        String by,
        @Nullable Taken taken,
        @Nullable Long next) {

    /** When something was taken back, and by whom. */
    public record Taken(Instant at, String by) {}
}
