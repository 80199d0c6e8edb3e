package vn.caunoi.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account about to be opened, with what it is given to see; without a password only its token opens the door. */
public record NewAccount(
        String username,
        String displayName,
        Role role,
        @Nullable String password,
        List<Grant> grants) {

    public NewAccount {
        grants = List.copyOf(grants);
    }
}
