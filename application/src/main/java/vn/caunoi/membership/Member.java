package vn.caunoi.membership;

import org.jspecify.annotations.Nullable;

/**
 * A person of one line, as the office names one: by its own key, never the citizen's number, and the name if stated.
 * The name is kept apart from the entries, so that it can be erased by law while the counts stay.
 */
public record Member(String code, @Nullable String fullName) {

    /** Shows the key only: names do not belong in logs. */
    @Override
    public String toString() {
        return "Member[" + code + "]";
    }
}
