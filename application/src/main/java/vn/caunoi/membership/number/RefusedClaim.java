package vn.caunoi.membership.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.register.Told.Recording;

/**
 * That a unit recorded again, as of a day, somebody who had gone from it and is a member elsewhere; it was refused.
 *
 * @param finding what was concluded upon it; null while nobody has
 */
public record RefusedClaim(
        long entry,
        long person,
        long unit,
        LocalDate day,
        Recording recorded,
        @Nullable Finding finding) {

    /** What somebody found who reaches both units. */
    public record Finding(String words, Recording recorded) {}

    public boolean open() {
        return finding == null;
    }
}
