package vn.caunoi.report.batch;

import static vn.caunoi.schema.report.Tables.BATCH;
import static vn.caunoi.schema.report.Tables.BATCH_UNIT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.report.batch.Batch.Order;
import vn.caunoi.report.batch.Batch.Progress;
import vn.caunoi.report.batch.Batch.State;
import vn.caunoi.shared.Refusal;

/** The jobs as they are kept; each account sees and moves its own, within a transaction that somebody else opens. */
@Component
class BatchRows {

    private static final String WRITTEN = "WRITTEN";
    private static final String FAILED = "FAILED";
    private static final String WAITING = "WAITING";
    private static final int LATEST = 50;

    private static final Field<Integer> WRITTEN_UNITS = units(WRITTEN);
    private static final Field<Integer> FAILED_UNITS = units(FAILED);
    private static final Field<Integer> ALL_UNITS = DSL.field(
                    DSL.select(DSL.count()).from(BATCH_UNIT).where(BATCH_UNIT.BATCH_ID.eq(BATCH.BATCH_ID)))
            .as("all_units");

    /** A job whose run was broken off waits again until somebody takes it up. */
    private static final Field<String> SHOWN_STATE = DSL.field(
                    "case when {0} = 'RUNNING' and not exists (select from report.scheduled_tasks s "
                            + "where s.task_instance = {1}::text || '-' || {2}::text and s.picked and s.last_heartbeat > now() - interval '30 seconds') "
                            + "then 'QUEUED' else {0} end",
                    String.class, BATCH.STATE, BATCH.BATCH_ID, BATCH.ATTEMPT)
            .as("shown_state");

    private final DSLContext database;
    private final Reasons reasons;
    private final Clock clock;

    BatchRows(DSLContext database, Reasons reasons, Clock clock) {
        this.database = database;
        this.reasons = reasons;
        this.clock = clock;
    }

    private static Field<Integer> units(String state) {
        return DSL.field(DSL.select(DSL.count())
                        .from(BATCH_UNIT)
                        .where(BATCH_UNIT.BATCH_ID.eq(BATCH.BATCH_ID), BATCH_UNIT.STATE.eq(state)))
                .as(state);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** What one account asks for at the same moment is taken one after the other. */
    void oneByOne(Actor asker) {
        database.fetch("select pg_advisory_xact_lock(hashtext('report.batch'), ?::int)", asker.accountId());
    }

    long add(Actor asker, Order order, List<String> units) {
        long batch = database.insertInto(BATCH)
                .set(BATCH.ACCOUNT_ID, asker.accountId())
                .set(BATCH.LINE, order.line().name())
                .set(BATCH.TEMPLATE, order.template())
                .set(BATCH.VERSION, order.version())
                .set(BATCH.PERIOD, order.period())
                .set(BATCH.CUT_OFF, order.cutOff())
                .set(BATCH.PARENT_ID, order.parentId().value())
                .set(BATCH.PARENT, order.parent())
                .set(BATCH.KIND, order.kind().name())
                .set(BATCH.STANDING_ON, order.standingOn())
                .set(BATCH.POSTING, order.posting())
                .set(BATCH.FORMAT, Batches.FORMAT)
                .set(BATCH.ASKED_AT, now())
                .returning(BATCH.BATCH_ID)
                .fetchSingle(BATCH.BATCH_ID);
        var rows = database.insertInto(BATCH_UNIT, BATCH_UNIT.BATCH_ID, BATCH_UNIT.POSITION, BATCH_UNIT.UNIT);
        for (int each = 0; each < units.size(); each++) {
            rows = rows.values(batch, each, units.get(each));
        }
        rows.execute();
        return batch;
    }

    /** In whose name a job runs, known before anybody acts. */
    Optional<Actor> asker(long batch) {
        return Optional.ofNullable(database.fetchValue("select report.asker(?)", batch))
                .map(account -> new Actor((Long) account));
    }

    List<Batch> latest() {
        return known(DSL.noCondition());
    }

    Optional<Batch> find(long batch) {
        return known(BATCH.BATCH_ID.eq(batch)).stream().findFirst();
    }

    private List<Batch> known(Condition which) {
        return database.select(
                        BATCH.BATCH_ID,
                        BATCH.LINE,
                        BATCH.TEMPLATE,
                        BATCH.VERSION,
                        BATCH.PERIOD,
                        BATCH.CUT_OFF,
                        BATCH.PARENT_ID,
                        BATCH.PARENT,
                        BATCH.KIND,
                        BATCH.STANDING_ON,
                        BATCH.POSTING,
                        BATCH.ASKED_AT,
                        BATCH.ATTEMPT,
                        SHOWN_STATE,
                        BATCH.REASON,
                        WRITTEN_UNITS,
                        FAILED_UNITS,
                        ALL_UNITS)
                .from(BATCH)
                .where(which)
                .orderBy(BATCH.BATCH_ID.desc())
                .limit(LATEST)
                .fetch(this::batch);
    }

    private Batch batch(Record row) {
        Order order = new Order(
                Line.valueOf(row.get(BATCH.LINE)),
                row.get(BATCH.TEMPLATE),
                row.get(BATCH.VERSION),
                row.get(BATCH.PERIOD),
                row.get(BATCH.CUT_OFF),
                new UnitId(row.get(BATCH.PARENT_ID)),
                row.get(BATCH.PARENT),
                BatchKind.valueOf(row.get(BATCH.KIND)),
                row.get(BATCH.STANDING_ON),
                row.get(BATCH.POSTING));
        return new Batch(
                row.get(BATCH.BATCH_ID),
                order,
                row.get(BATCH.ASKED_AT).toInstant(),
                row.get(BATCH.ATTEMPT),
                State.valueOf(row.get(SHOWN_STATE)),
                reasons.read(row.get(BATCH.REASON)),
                new Progress(row.get(WRITTEN_UNITS), row.get(FAILED_UNITS), row.get(ALL_UNITS)));
    }

    List<Batch.Missing> missing(long batch) {
        return database.select(BATCH_UNIT.UNIT, BATCH_UNIT.REASON)
                .from(BATCH_UNIT)
                .where(BATCH_UNIT.BATCH_ID.eq(batch), BATCH_UNIT.STATE.eq(FAILED))
                .orderBy(BATCH_UNIT.POSITION)
                .fetch(row -> new Batch.Missing(
                        row.get(BATCH_UNIT.UNIT), Objects.requireNonNull(reasons.read(row.get(BATCH_UNIT.REASON)))));
    }

    List<Batch.Paper> papers(long batch) {
        return database.select(BATCH_UNIT.FILE_NAME, BATCH_UNIT.DOCUMENT)
                .from(BATCH_UNIT)
                .where(BATCH_UNIT.BATCH_ID.eq(batch), BATCH_UNIT.STATE.eq(WRITTEN))
                .orderBy(BATCH_UNIT.POSITION)
                .fetch(row -> new Batch.Paper(row.get(BATCH_UNIT.FILE_NAME), row.get(BATCH_UNIT.DOCUMENT)));
    }

    Optional<byte[]> file(long batch) {
        return database.select(BATCH.FILE)
                .from(BATCH)
                .where(BATCH.BATCH_ID.eq(batch))
                .fetchOptional(BATCH.FILE);
    }

    /** Whether this run is still the wanted one; it is running then, and nobody else moves it before the transaction ends. */
    boolean holds(Batch.Ticket ticket) {
        return database.update(BATCH)
                        .set(BATCH.STATE, State.RUNNING.name())
                        .where(wanted(ticket))
                        .execute()
                == 1;
    }

    Optional<String> next(Batch.Ticket ticket) {
        return database.select(BATCH_UNIT.UNIT)
                .from(BATCH_UNIT)
                .where(BATCH_UNIT.BATCH_ID.eq(ticket.number()), BATCH_UNIT.STATE.eq(WAITING))
                .orderBy(BATCH_UNIT.POSITION)
                .limit(1)
                .fetchOptional(BATCH_UNIT.UNIT);
    }

    void written(Batch.Ticket ticket, String unit, Batch.Paper paper) {
        database.update(BATCH_UNIT)
                .set(BATCH_UNIT.STATE, WRITTEN)
                .set(BATCH_UNIT.FILE_NAME, paper.file())
                .set(BATCH_UNIT.DOCUMENT, paper.bytes())
                .where(waiting(ticket, unit))
                .execute();
    }

    void unwritten(Batch.Ticket ticket, String unit, Refusal why) {
        database.update(BATCH_UNIT)
                .set(BATCH_UNIT.STATE, FAILED)
                .set(BATCH_UNIT.REASON, reasons.kept(why))
                .where(waiting(ticket, unit))
                .execute();
    }

    private static Condition waiting(Batch.Ticket ticket, String unit) {
        return BATCH_UNIT
                .BATCH_ID
                .eq(ticket.number())
                .and(BATCH_UNIT.UNIT.eq(unit))
                .and(BATCH_UNIT.STATE.eq(WAITING));
    }

    private static Condition wanted(Batch.Ticket ticket) {
        return BATCH.BATCH_ID
                .eq(ticket.number())
                .and(BATCH.ATTEMPT.eq(ticket.attempt()))
                .and(BATCH.STATE.in(State.QUEUED.name(), State.RUNNING.name()));
    }

    boolean done(Batch.Ticket ticket, byte[] file) {
        return end(ticket, Map.of(BATCH.STATE, State.DONE.name(), BATCH.FILE, file));
    }

    boolean failed(Batch.Ticket ticket, Refusal why) {
        return end(ticket, Map.of(BATCH.STATE, State.FAILED.name(), BATCH.REASON, reasons.kept(why)));
    }

    boolean cancelled(Batch.Ticket ticket) {
        return end(ticket, Map.of(BATCH.STATE, State.CANCELLED.name()));
    }

    /** The papers of single units are needed no more: they went into the file, or there is none. */
    private boolean end(Batch.Ticket ticket, Map<Field<?>, Object> outcome) {
        boolean ended = database.update(BATCH)
                        .set(outcome)
                        .set(BATCH.ENDED_AT, now())
                        .where(wanted(ticket))
                        .execute()
                == 1;
        if (ended) {
            database.update(BATCH_UNIT)
                    .setNull(BATCH_UNIT.DOCUMENT)
                    .where(BATCH_UNIT.BATCH_ID.eq(ticket.number()))
                    .execute();
        }
        return ended;
    }

    /** Begins anew what failed or was stopped, with the same units at the same posting; empty where it did not. */
    Optional<Batch.Ticket> again(long batch) {
        Optional<Integer> attempt = database.update(BATCH)
                .set(BATCH.ATTEMPT, BATCH.ATTEMPT.plus(1))
                .set(BATCH.STATE, State.QUEUED.name())
                .setNull(BATCH.REASON)
                .setNull(BATCH.ENDED_AT)
                .where(BATCH.BATCH_ID.eq(batch), BATCH.STATE.in(State.FAILED.name(), State.CANCELLED.name()))
                .returningResult(BATCH.ATTEMPT)
                .fetchOptional(BATCH.ATTEMPT);
        attempt.ifPresent(begun -> database.update(BATCH_UNIT)
                .set(BATCH_UNIT.STATE, WAITING)
                .setNull(BATCH_UNIT.REASON)
                .setNull(BATCH_UNIT.FILE_NAME)
                .setNull(BATCH_UNIT.DOCUMENT)
                .where(BATCH_UNIT.BATCH_ID.eq(batch))
                .execute());
        return attempt.map(begun -> new Batch.Ticket(batch, begun));
    }
}
