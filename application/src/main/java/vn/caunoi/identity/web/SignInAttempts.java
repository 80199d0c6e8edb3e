package vn.caunoi.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, codes and links, so that whoever guesses waits and the owner does not: by name and place, by place for
 * who tries one password with many names, and by name for who guesses from many places; codes by the holder, not by what anybody
 * typed. Kept in memory: a restart forgives.
 */
@Component
class SignInAttempts {

    static final int ALLOWED = 5;
    static final int ALLOWED_OF_A_PLACE = 30;
    static final int ALLOWED_OF_A_NAME = 20;
    static final Duration WAIT = Duration.ofMinutes(1);

    /** So long wrong ones are remembered. */
    static final Duration PEACE = WAIT.multipliedBy(15);

    /** The oldest are forgotten first, so that inventing names does not fill the memory. */
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Track, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Track, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts the try as a wrong one before it is judged, so that of a thousand at once no more are judged than of a row. */
    synchronized void begin(Visitor visitor) {
        if (visitor.tracks().stream().anyMatch(this::waits)) {
            throw new LockedException("too many wrong ones");
        }
        Instant now = clock.instant();
        visitor.tracks()
                .forEach(track -> failures.merge(track, new Failures(1, now, now), (known, _) -> known.oneMore(now)));
    }

    /** It was no wrong one, nor a proof of anything. */
    synchronized void takeBack(Visitor visitor) {
        visitor.tracks().forEach(track -> failures.computeIfPresent(track, (_, known) -> known.oneLess()));
    }

    /** The wrong ones by this name from this place are forgotten; what else came from there is not. */
    synchronized void succeeded(Visitor visitor) {
        takeBack(visitor);
        failures.remove(visitor.tracks().getFirst());
    }

    /** How many wait now, each by what he is known: a name, a place or both. */
    synchronized long waiting() {
        return failures.keySet().stream().filter(this::waits).count();
    }

    private boolean waits(Track track) {
        Failures known = failures.get(track);
        return known != null
                && known.count() >= track.allowed()
                && clock.instant().isBefore(known.last().plus(WAIT));
    }

    /** By what somebody who tries is known, most closely first. */
    record Visitor(List<Track> tracks) {

        Visitor {
            tracks = List.copyOf(tracks);
        }

        /** Somebody at an address where nobody of that name was signed in before. */
        static Visitor at(String address, @Nullable String username) {
            String name = name(username);
            return new Visitor(List.of(
                    new Track(By.NAME_AND_PLACE, name + "@" + address, ALLOWED),
                    place(address),
                    new Track(By.NAME, name, ALLOWED_OF_A_NAME)));
        }

        /** Somebody with a device on which the holder of that name was signed in before: what others guess is not his. */
        static Visitor with(String device, @Nullable String username) {
            return new Visitor(List.of(new Track(By.DEVICE, name(username) + "#" + device, ALLOWED)));
        }

        /** Somebody at the second step, whose password was right; with a device that is known, what others guess is not his. */
        static Visitor atSecondStep(String address, long holder, @Nullable String device) {
            return device == null
                    ? new Visitor(List.of(
                            new Track(By.HOLDER_AND_PLACE, holder + "@" + address, ALLOWED),
                            place(address),
                            new Track(By.HOLDER, Long.toString(holder), ALLOWED_OF_A_NAME)))
                    : new Visitor(List.of(new Track(By.HOLDER_AND_DEVICE, holder + "#" + device, ALLOWED)));
        }

        /** Somebody with a link, which nobody guesses: who opens one that is spent keeps no colleague waiting for long, nor his password. */
        static Visitor withLink(String address) {
            return new Visitor(List.of(new Track(By.LINK, address, ALLOWED_OF_A_PLACE)));
        }

        /** Somebody in a session of that holder. */
        static Visitor inside(long holder) {
            return new Visitor(List.of(new Track(By.SESSION, Long.toString(holder), ALLOWED)));
        }

        private static Track place(String address) {
            return new Track(By.PLACE, address, ALLOWED_OF_A_PLACE);
        }

        private static String name(@Nullable String username) {
            return Objects.toString(username, "").strip().toLowerCase(Locale.ROOT);
        }
    }

    /** What attempts are counted by: whatever name is typed at the door, it is never taken for another thing. */
    enum By {
        NAME_AND_PLACE,
        PLACE,
        NAME,
        DEVICE,
        HOLDER_AND_PLACE,
        HOLDER,
        HOLDER_AND_DEVICE,
        LINK,
        SESSION
    }

    /** One thing by which attempts are counted, and how many wrong ones it may bring. */
    record Track(By by, String of, int allowed) {}

    private record Failures(int count, Instant last, Instant before) {

        /** After the wait one more wrong one means the next wait; a quarter of an hour of peace starts anew. */
        Failures oneMore(Instant now) {
            return now.isAfter(last.plus(PEACE)) ? new Failures(1, now, now) : new Failures(count + 1, now, last);
        }

        /** As if the last one had not been. */
        @Nullable
        Failures oneLess() {
            return count == 1 ? null : new Failures(count - 1, before, before);
        }
    }
}
