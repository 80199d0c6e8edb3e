package vn.caunoi.membership.history;

import java.time.LocalDate;
import vn.caunoi.membership.MovementKind;

/**
 * A live entry that touches one unit, seen from that unit.
 *
 * @param counted whether it moves people who are only counted
 * @param direction 1 in, -1 out, 0 in place
 */
record UnitStep(long entry, long posting, LocalDate on, MovementKind kind, boolean counted, int quantity, int direction)
        implements Step {

    boolean isNaming() {
        return kind == MovementKind.NAMED;
    }

    /** What it does to the counted pool; naming takes one out of it. */
    long pool() {
        if (isNaming()) {
            return -1;
        }
        return counted ? whole() : 0;
    }

    /** What it does to all members of the unit; naming changes nothing. */
    long whole() {
        return (long) direction * quantity;
    }

    /** Counted people who must be there on that day, though none of them moves. */
    boolean needsCounted() {
        return counted && direction == 0 && kind != MovementKind.TEMPORARY_IN;
    }
}
