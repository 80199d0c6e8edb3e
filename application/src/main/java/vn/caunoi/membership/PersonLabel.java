package vn.caunoi.membership;

import org.jspecify.annotations.Nullable;

/** How a person is shown beside a figure, to a reader who holds the records: the office's key and the last known name. */
public record PersonLabel(
        long personId, String code, @Nullable String fullName) {

    /** Shows the key only: names do not belong in logs. */
    @Override
    public String toString() {
        return "PersonLabel[" + code + "]";
    }
}
