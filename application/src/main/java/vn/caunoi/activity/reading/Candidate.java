package vn.caunoi.activity.reading;

import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.Participant;

/**
 * Somebody who may be named in an activity.
 *
 * @param unit what the unit is called in which the person is on the day; null where the person is in none
 */
public record Candidate(
        long number,
        String code,
        @Nullable String name,
        @Nullable String unit) {

    public boolean member() {
        return unit != null;
    }

    public Participant participant() {
        return new Participant(number, code);
    }

    /** Shows the key only: names do not belong in logs. */
    @Override
    public String toString() {
        return "Candidate[" + code + "]";
    }
}
