package vn.caunoi.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.SignedOut;

/**
 * Who is signed in where. A session ends when its holder or the administrator ends it, with a new password, after too long a
 * silence and at the latest after a working day; the next request of an ended one finds nobody signed in. Kept in memory, and
 * so gone with the program: nothing of a session is ever read back from bytes.
 */
@Component
public class Sessions {

    public static final Duration LONGEST_SILENCE = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(12);

    private final InstantSource time;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, LiveSession> live = new ConcurrentHashMap<>();
    private final Map<Long, Long> ends = new ConcurrentHashMap<>();

    /** Sessions live by the time of the machine, whatever day it is in the world that is told. */
    @Autowired
    Sessions() {
        this(InstantSource.system());
    }

    Sessions(InstantSource time) {
        this.time = time;
    }

    /** How often everything of a holder was ended so far: taken before he is judged, given when he comes in. */
    public Mark mark(long holder) {
        return new Mark(ends.getOrDefault(holder, 0L));
    }

    /** Nothing where everything of his was ended since the mark was taken: what was judged then proves nothing any more. */
    public Optional<LiveSession> begin(SignedInAccount account, Mark mark, String address, String browser) {
        Instant now = time.instant();
        LiveSession session = new LiveSession(numbers.incrementAndGet(), account, now, now, address, browser);
        ends.compute(account.holderId(), (_, ended) -> {
            if (mark.ends() == Objects.requireNonNullElse(ended, 0L)) live.put(session.number(), session);
            return ended;
        });
        return find(session.number());
    }

    /** Whether the session still lives; if so, it was seen now. */
    public boolean seen(long number, SignedInAccount account) {
        Instant now = time.instant();
        LiveSession session =
                live.computeIfPresent(number, (_, known) -> isOver(known, now) ? null : known.seen(account, now));
        return session != null;
    }

    /** False where it was over already. */
    public boolean end(long number) {
        return live.remove(number) != null;
    }

    /** The sessions of a holder, the one seen last first. */
    public List<LiveSession> of(long holder) {
        Instant now = time.instant();
        return live.values().stream()
                .filter(session -> session.account().holderId() == holder && !isOver(session, now))
                .sorted(Comparator.comparing(LiveSession::lastSeen).reversed())
                .toList();
    }

    /** How many are signed in now. */
    public long count() {
        Instant now = time.instant();
        return live.values().stream().filter(session -> !isOver(session, now)).count();
    }

    public Optional<LiveSession> find(long number) {
        return Optional.ofNullable(live.get(number));
    }

    /** Ends all of a holder but one. */
    public void endOthers(long holder, long kept) {
        end(holder, session -> session.number() != kept);
    }

    public void endAll(Holder holder) {
        end(holder.id(), _ -> true);
    }

    @EventListener
    void signedOut(SignedOut news) {
        endAll(news.holder());
    }

    private void end(long holder, Predicate<LiveSession> which) {
        ends.merge(holder, 1L, Long::sum);
        live.values().removeIf(session -> session.account().holderId() == holder && which.test(session));
    }

    private static boolean isOver(LiveSession session, Instant now) {
        return now.isAfter(session.lastSeen().plus(LONGEST_SILENCE))
                || now.isAfter(session.since().plus(LONGEST));
    }
}
