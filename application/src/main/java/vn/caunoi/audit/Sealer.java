package vn.caunoi.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;

/**
 * Gives each new event the next place in the chain, one program at a time: at the start, within about a second of something new,
 * and at the end. It looks by itself once a minute, so an idle database is left alone.
 *
 * <p>Before it goes on it holds the chain against the head outside of the database. Where they do not agree it says so for good, in
 * an event and beside the head, and goes on from where the database stands: what happens from now on is to be sealed as well.
 */
@Component
class Sealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long LOCK = 0x61756469745f31L;
    private static final Duration GATHERING = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_FULL_LOOKS = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    /** An event may be committed after later ones were sealed; after so many later ones only the next full look finds it. */
    private static final long LOOK_BACK = 10_000;

    private final DSLContext database;
    private final Clock clock;
    private final @Nullable HeadFile file;
    private final Semaphore news = new Semaphore(0);
    private volatile CountDownLatch end = new CountDownLatch(0);
    private volatile String failing = "";
    private volatile AuditState state = new AuditState(Head.START, 0, null, null);
    private long fullLookAt = System.nanoTime() - BETWEEN_FULL_LOOKS.toNanos();

    /** Without a place for the head outside, as in tests, there is nothing to hold the chain against. */
    Sealer(SealingConnections login, Clock clock, @Value("${caunoi.audit.head:}") String headFile) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.clock = clock;
        this.file = headFile.isEmpty() ? null : new HeadFile(Path.of(headFile));
    }

    /** Over its own connections: while a transaction of the application is open, nobody waits for a second one of its. */
    void record(@Nullable Actor actor, Event event) {
        Inserts.insert(database, actor, event, clock.instant());
    }

    AuditState state() {
        return state;
    }

    /** Something may be new. */
    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Seals what waits. */
    synchronized void seal() {
        boolean more = true;
        while (more) {
            Pass pass = database.transactionResult(transaction -> pass(locked(transaction.dsl())));
            Head head = pass.settled() ? pass.last() : database.transactionResult(this::settle);
            state = new AuditState(head, 0, null, noted());
            more = pass.added() == AT_ONCE;
        }
    }

    /** What one look has come to: how many were sealed, the last place, and whether the file says the same already. */
    private record Pass(int added, Head last, boolean settled) {}

    /** Only one program at a time, from here to the end of the transaction. */
    private static Chain locked(DSLContext transaction) {
        transaction.execute("select pg_advisory_xact_lock(?)", LOCK);
        return new Chain(transaction);
    }

    private Pass pass(Chain chain) {
        HeadFile.Found outside = file == null ? null : file.read();
        if (outside != null) {
            Fault fault = new HeadComparison(chain, outside).fault();
            if (fault != null) {
                tell(chain.database(), fault);
            }
        }
        List<Seal> added = add(chain);
        Head last = chain.last();
        boolean settled = outside == null || (added.isEmpty() && outside.says(last));
        return new Pass(added.size(), settled && outside != null ? outside.furthest() : last, settled);
    }

    /** After the commit; what does not end there is left for the next look, which tells of it. */
    private Head settle(Configuration transaction) {
        Head last = locked(transaction.dsl()).last();
        Head head = new Head(last.place(), last.hash(), now());
        HeadFile.Heads announced = file == null ? null : file.read().heads();
        if (file != null && announced != null && announced.endAt(last)) {
            file.settle(head);
        }
        return head;
    }

    private @Nullable Fault noted() {
        return file == null ? null : file.noted().orElse(null);
    }

    /** In the log, beside the head, and in the chain itself. */
    private void tell(DSLContext transaction, Fault fault) {
        LOG.error("The audit does not agree with its head outside: {} at place {}", fault.kind(), fault.place());
        if (file != null) {
            file.note(fault, now());
        }
        Event event = Event.of("audit.differs", "place:" + fault.place()).with("kind", fault.kind());
        Inserts.insert(transaction, null, event, now());
    }

    private List<Seal> add(Chain chain) {
        Head before = chain.last();
        Head last = before;
        List<Seal> seals = new ArrayList<>();
        for (Recorded event : chain.unsealed(above(chain), AT_ONCE)) {
            Seal seal = Seal.behind(last, event);
            seals.add(seal);
            last = seal.head(now());
        }
        if (!seals.isEmpty()) {
            chain.add(seals);
            if (file != null) {
                file.announce(before, last);
            }
        }
        return seals;
    }

    private long above(Chain chain) {
        long nanos = System.nanoTime();
        if (nanos - fullLookAt >= BETWEEN_FULL_LOOKS.toNanos()) {
            fullLookAt = nanos;
            return 0;
        }
        return chain.highestSealed() - LOOK_BACK;
    }

    private Instant now() {
        return clock.instant();
    }

    /** A failure is tried again the next time, and said once of its kind: while the database is away it comes back every second. */
    private void sealQuietly() {
        try {
            seal();
            if (!failing.isEmpty()) LOG.warn("The audit is sealed again");
            failing = "";
        } catch (RuntimeException failure) {
            // without its words, which may repeat what was written
            String kind = failure.getClass().getSimpleName();
            if (!failing.equals(kind)) LOG.warn("Sealing the audit failed: {}", kind);
            failing = kind;
        }
    }

    private void work(CountDownLatch until) {
        try {
            while (until.getCount() > 0) {
                boolean woken = news.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                if (woken && until.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                news.drainPermits();
                sealQuietly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        CountDownLatch until = new CountDownLatch(1);
        end = until;
        sealQuietly();
        Thread.ofVirtual().name("audit-sealer").start(() -> work(until));
    }

    /** What the last requests did is sealed too. */
    @Override
    public void stop() {
        end.countDown();
        wake();
        sealQuietly();
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }

    /** Before the pages open, and after they have closed. */
    @Override
    public int getPhase() {
        return 0;
    }
}
