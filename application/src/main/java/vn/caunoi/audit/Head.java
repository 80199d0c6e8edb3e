package vn.caunoi.audit;

import java.time.Instant;

/**
 * How far the chain had come, and when: enough to know later whether it is still the same chain.
 *
 * @param hash of the last place, which stands for all before it
 */
public record Head(long place, String hash, Instant moment) {

    /** Before the first event. */
    static final Head START = new Head(0, "0".repeat(64), Instant.EPOCH);

    boolean sameAs(Head other) {
        return place == other.place && hash.equals(other.hash);
    }
}
