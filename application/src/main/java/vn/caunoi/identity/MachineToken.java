package vn.caunoi.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Action;

/** A token as its account sees it later: what it is for, never the token itself. */
public record MachineToken(
        long id,
        String label,
        @Nullable Set<Action> actions,
        @Nullable Instant issuedAt,
        @Nullable Instant until) {

    public boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
