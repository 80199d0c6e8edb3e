package vn.caunoi.identity;

import java.time.Instant;

/**
 * A one-time link that an administrator hands over, with which its holder chooses a password.
 *
 * @param secret what the link carries; kept as a hash only, so it is said once
 */
public record Link(Kind kind, String secret, Instant until) {

    /** For a new holder, or for one whose password is lost; a second factor that he has stays, until an administrator takes it off. */
    public enum Kind {
        SET_UP,
        RESET
    }
}
