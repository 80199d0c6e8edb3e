package vn.caunoi.ledger;

import static vn.caunoi.schema.ledger.Tables.POSTING;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * The one door through which dated entries enter. Postings are numbered under one lock that is held until commit, so the
 * order of numbers is the order in which things became known, and {@code knownAt} a number never changes its answer.
 */
@Component
public class Ledger {

    private static final long LOCK = 0x436175_4e6f69L;

    /** With so many new rows in a table, what the planner knew of it before is no longer true. */
    private static final int MANY_ROWS = 200;

    private final Transactions transactions;
    private final DSLContext database;
    private final Clock clock;
    private final ObjectProvider<LedgerRule> rules;
    private final Audit audit;

    public Ledger(
            Transactions transactions,
            DSLContext database,
            Clock clock,
            ObjectProvider<LedgerRule> rules,
            Audit audit) {
        this.audit = audit;
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * Runs {@code work} as one posting: all of it is recorded, or nothing.
     *
     * @throws Refused where a door or a rule of the whole history says no
     */
    public <T> T post(Actor actor, PostingKind kind, Function<Posting, T> work) {
        return post(actor, kind, null, work);
    }

    /** As {@link #post(Actor, PostingKind, Function)}, naming the posting that this one takes back. */
    public <T> T post(Actor actor, PostingKind kind, @Nullable Long undoes, Function<Posting, T> work) {
        return transactions.writing(actor, () -> {
            Posting posting = open(actor, kind, undoes);
            long before = entriesSoFar();
            T result = SecondWall.behind(() -> work.apply(posting));
            long entries = entriesSoFar() - before;
            if (entries >= MANY_ROWS) {
                database.fetch("select ledger.take_stock(?)", MANY_ROWS);
            }
            refuseWhatIsBroken(posting);
            audit.record(event(posting, undoes, entries));
            return result;
        });
    }

    private static Event event(Posting posting, @Nullable Long undoes, long entries) {
        Event event = Event.of("ledger.posting", "posting:" + posting.number())
                .with("kind", posting.kind())
                .with("entries", entries);
        return undoes == null ? event : event.with("undoes", undoes);
    }

    /** One posting is open at a time, so what the numbers have gone on by is what it has taken. */
    private long entriesSoFar() {
        return database.fetchSingle("select coalesce(pg_sequence_last_value('ledger.entry'), 0)")
                .into(Long.class);
    }

    private Posting open(Actor actor, PostingKind kind, @Nullable Long undoes) {
        database.fetch("select pg_advisory_xact_lock(?)", LOCK);
        var last = database.select(POSTING.POSTING_, POSTING.RECORDED_AT)
                .from(POSTING)
                .orderBy(POSTING.POSTING_.desc())
                .limit(1)
                .fetchOptional();
        long number = last.map(row -> row.value1() + 1).orElse(1L);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant recordedAt = last.map(row -> row.value2().toInstant().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
        database.insertInto(POSTING)
                .columns(POSTING.POSTING_, POSTING.RECORDED_AT, POSTING.RECORDED_BY, POSTING.KIND, POSTING.UNDOES)
                .values(number, recordedAt.atOffset(ZoneOffset.UTC), actor.accountId(), kind.name(), undoes)
                .execute();
        return new Posting(number, recordedAt, actor, kind);
    }

    private void refuseWhatIsBroken(Posting posting) {
        List<Refusal> broken = rules.orderedStream()
                .flatMap(rule -> rule.broken(posting).stream())
                .toList();
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }

    /** The number of the last posting; 0 where there is none. */
    public long head(Actor actor) {
        return transactions.reading(actor, () -> lastUntil(null).orElse(0L));
    }

    /**
     * The last posting recorded at or before the instant; 0 where there is none. What is being recorded meanwhile may bear
     * an earlier moment, so it is waited for: the answer of a moment that has passed never changes.
     */
    public long pinAt(Actor actor, Instant instant) {
        transactions.reading(actor, () -> {
            if (lastRecordedAt().filter(instant::isBefore).isEmpty()) {
                database.fetch("select pg_advisory_xact_lock_shared(?)", LOCK);
            }
            return instant;
        });
        return transactions.reading(actor, () -> lastUntil(instant).orElse(0L));
    }

    /** Whether the instant lies behind, so that whatever is posted from now on is recorded after it. */
    public boolean hasPassed(Actor actor, Instant instant) {
        return !instant.isAfter(clock.instant())
                || transactions.reading(
                        actor,
                        () -> lastRecordedAt()
                                .filter(last -> !instant.isAfter(last))
                                .isPresent());
    }

    /** When that posting was recorded; empty where there is none of this number. */
    public Optional<Instant> recordedAt(Actor actor, long posting) {
        return transactions.reading(
                actor,
                () -> database.select(POSTING.RECORDED_AT)
                        .from(POSTING)
                        .where(POSTING.POSTING_.eq(posting))
                        .fetchOptional(row -> row.value1().toInstant()));
    }

    private Optional<Instant> lastRecordedAt() {
        return database.select(DSL.max(POSTING.RECORDED_AT))
                .from(POSTING)
                .fetchOptional(row -> row.value1())
                .map(OffsetDateTime::toInstant);
    }

    private Optional<Long> lastUntil(@Nullable Instant instant) {
        return database.select(DSL.max(POSTING.POSTING_))
                .from(POSTING)
                .where(instant == null ? DSL.noCondition() : POSTING.RECORDED_AT.le(instant.atOffset(ZoneOffset.UTC)))
                .fetchOptional(0, Long.class);
    }
}
