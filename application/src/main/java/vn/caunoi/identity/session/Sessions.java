package vn.caunoi.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** Sessions live by the time of the machine, whatever day it is in the world that is told. */
    @Autowired
    Sessions() {
        this(InstantSource.system());
    }

    Sessions(InstantSource time) {
        this.time = time;
    }

    public LiveSession begin(SignedInAccount account, String address, String browser) {
        Instant now = time.instant();
        LiveSession session = new LiveSession(numbers.incrementAndGet(), account, now, now, address, browser);
        live.put(session.number(), session);
        return session;
    }

    /** Whether the session still lives; if so, it was seen now. */
    public boolean seen(long number, SignedInAccount account) {
        Instant now = time.instant();
        LiveSession session =
                live.computeIfPresent(number, (_, known) -> isOver(known, now) ? null : known.seen(account, now));
        return session != null;
    }

    public void end(long number) {
        live.remove(number);
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
        endWhere(session -> session.account().holderId() == holder && session.number() != kept);
    }

    public void endAll(Holder holder) {
        endWhere(session -> session.account().holderId() == holder.id());
    }

    @EventListener
    void signedOut(SignedOut news) {
        endAll(news.holder());
    }

    private void endWhere(Predicate<LiveSession> which) {
        live.values().removeIf(which);
    }

    private static boolean isOver(LiveSession session, Instant now) {
        return now.isAfter(session.lastSeen().plus(LONGEST_SILENCE))
                || now.isAfter(session.since().plus(LONGEST));
    }
}
