package vn.caunoi.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Action;

/**
 * A token about to be given to a machine.
 *
 * @param actions what it may do of what its account may; null for all of it
 * @param until from when on it opens nothing; null for never
 */
public record NewToken(
        String label,
        @Nullable Set<Action> actions,
        @Nullable Instant until) {

    static NewToken unlimited(String label) {
        return new NewToken(label, null, null);
    }
}
