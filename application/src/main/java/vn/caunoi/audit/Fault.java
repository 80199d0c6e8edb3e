package vn.caunoi.audit;

import org.jspecify.annotations.Nullable;

/**
 * The first place at which the audit is no longer what was recorded.
 *
 * @param place of the chain
 * @param event the number of the event that stands there, or stood there; null where it is not known
 */
public record Fault(Kind kind, long place, @Nullable Long event) {

    static Fault at(Kind kind, long place) {
        return new Fault(kind, place, null);
    }

    /** What is wrong there. */
    public enum Kind {
        /** The event says something else than when it was sealed. */
        EVENT_CHANGED,
        /** The seal is there, its event is not. */
        EVENT_MISSING,
        /** The event is as it was, its seal is not. */
        SEAL_CHANGED,
        /** Nothing stands at the place. */
        PLACE_MISSING,
        /** What stands there belongs to another place. */
        MOVED,
        /** What stands there was pushed in. */
        PUSHED_IN,
        /** The head outside of the database has seen this place, and it is gone. */
        TAIL_CUT,
        /** The head outside of the database has not seen this place. */
        BEYOND_HEAD,
        /** The head outside of the database has seen another hash there. */
        HEAD_DIFFERS,
        /** There is a chain, and no head outside of the database. */
        HEAD_MISSING,
        /** The head outside of the database cannot be read. */
        HEAD_UNREADABLE
    }
}
