package vn.caunoi.membership.register;

import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;

/** Which members of a unit a list shows; null and the empty text let everybody through. */
public record RollFilter(
        String typed,
        @Nullable RollStatus status,
        @Nullable Sex sex,
        @Nullable Occupation occupation) {

    public static final RollFilter NONE = new RollFilter("", null, null, null);

    public boolean isEmpty() {
        return typed.isBlank() && !asksState();
    }

    boolean asksState() {
        return status != null || sex != null || occupation != null;
    }
}
