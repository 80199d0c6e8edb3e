package vn.caunoi.audit;

import org.jspecify.annotations.Nullable;

/**
 * A place of the chain: the event that stands there, the hash before it and its own.
 *
 * @param content the event of that number; null where the database has none
 */
record Seal(
        long place,
        long event,
        String previous,
        String hash,
        @Nullable Recorded content) {

    static Seal behind(Head last, Recorded event) {
        long place = last.place() + 1;
        return new Seal(place, event.event(), last.hash(), event.hash(last.hash(), place), event);
    }

    Head head(java.time.Instant moment) {
        return new Head(place, hash, moment);
    }

    /** Whether its hash is right where it says that it stands. */
    boolean belongs() {
        return belongsTo(place, previous);
    }

    /** Whether it would be right there, behind that hash. */
    boolean belongsTo(long otherPlace, String otherPrevious) {
        return content != null && content.hash(otherPrevious, otherPlace).equals(hash);
    }
}
