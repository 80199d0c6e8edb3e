package vn.caunoi.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by account and address, so that a guesser waits and the owner at another address does not. Kept in
 * memory: a restart forgives.
 */
@Component
class SignInAttempts {

    static final int ALLOWED = 5;
    static final Duration WAIT = Duration.ofMinutes(1);

    /** The oldest are forgotten first, so that inventing names does not fill the memory. */
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Visitor, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Visitor, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized void refuseTooMany(Visitor visitor) {
        Failures known = failures.get(visitor);
        if (known != null
                && known.count() >= ALLOWED
                && clock.instant().isBefore(known.last().plus(WAIT))) {
            throw new LockedException("too many wrong passwords");
        }
    }

    synchronized void failed(Visitor visitor) {
        Instant now = clock.instant();
        failures.merge(visitor, new Failures(1, now), (known, _) -> known.oneMore(now));
    }

    synchronized void succeeded(Visitor visitor) {
        failures.remove(visitor);
    }

    /** Who tries, from where. */
    record Visitor(@Nullable String username, String address) {

        Visitor {
            username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        }
    }

    private record Failures(int count, Instant last) {

        /** After the wait one more wrong password means the next wait; a quarter of an hour of peace starts anew. */
        Failures oneMore(Instant now) {
            return now.isAfter(last.plus(WAIT.multipliedBy(15))) ? new Failures(1, now) : new Failures(count + 1, now);
        }
    }
}
