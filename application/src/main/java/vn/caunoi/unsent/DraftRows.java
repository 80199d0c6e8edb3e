package vn.caunoi.unsent;

import static vn.caunoi.schema.unsent.Tables.DRAFT;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;

/** The drafts of an account. */
@Component
class DraftRows {

    /** Whoever has not come back to a form within a week begins anew. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Nobody has as many forms open; whoever sends more loses the oldest. */
    static final int MOST = 200;

    /** Among the drafts that the actor sees, which are his own. */
    private static final String FORGET_BEYOND = """
            delete from unsent.draft d where (d.form_key, d.form) in (
              select n.form_key, n.form from unsent.draft n order by n.saved_at desc, n.form_key offset ?)
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext database;
    private final Transactions transactions;
    private final Clock clock;

    DraftRows(DSLContext database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The new revision; empty where somebody, such as another tab, has kept a newer one under this key. */
    Optional<Integer> keep(Actor actor, Draft draft) {
        OffsetDateTime now = now();
        JSONB typed = JSONB.valueOf(JSON.writeValueAsString(draft.fields()));
        return transactions.writing(actor, () -> {
            database.fetch("select unsent.forget(?::timestamptz)", now.minus(KEPT));
            Optional<Integer> revision = database.insertInto(DRAFT)
                    .columns(DRAFT.ACCOUNT_ID, DRAFT.FORM_KEY, DRAFT.FORM, DRAFT.ADDRESS, DRAFT.TYPED, DRAFT.SAVED_AT)
                    .values(actor.accountId(), draft.key(), draft.form(), draft.address(), typed, now)
                    .onConflict(DRAFT.ACCOUNT_ID, DRAFT.FORM_KEY, DRAFT.FORM)
                    .doUpdate()
                    .set(DRAFT.TYPED, typed)
                    .set(DRAFT.SAVED_AT, now)
                    .set(DRAFT.REVISION, DRAFT.REVISION.plus(1))
                    .where(DRAFT.REVISION.eq(draft.revision()))
                    .returning(DRAFT.REVISION)
                    .fetchOptional(DRAFT.REVISION);
            database.execute(FORGET_BEYOND, MOST);
            return revision;
        });
    }

    /** The draft that this very tab kept. */
    Optional<Draft> own(Actor actor, UUID key, String form) {
        return newest(actor, DRAFT.FORM_KEY.eq(key).and(DRAFT.FORM.eq(form)));
    }

    /** The newest draft of the same form on the same page, kept by another tab or an earlier visit. */
    Optional<Draft> other(Actor actor, String address, String form) {
        return newest(actor, DRAFT.ADDRESS.eq(address).and(DRAFT.FORM.eq(form)));
    }

    void discard(Actor actor, UUID key) {
        transactions.writing(
                actor,
                () -> database.deleteFrom(DRAFT).where(DRAFT.FORM_KEY.eq(key)).execute());
    }

    private Optional<Draft> newest(Actor actor, Condition condition) {
        return transactions.reading(
                actor,
                () -> database.selectFrom(DRAFT)
                        .where(condition)
                        .and(DRAFT.SAVED_AT.ge(DSL.val(now().minus(KEPT))))
                        .orderBy(DRAFT.SAVED_AT.desc())
                        .limit(1)
                        .fetchOptional(DraftRows::draft));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Draft draft(Record row) {
        return new Draft(
                row.get(DRAFT.FORM_KEY),
                row.get(DRAFT.FORM),
                row.get(DRAFT.ADDRESS),
                row.get(DRAFT.REVISION),
                fields(row.get(DRAFT.TYPED).data()),
                row.get(DRAFT.SAVED_AT).toInstant());
    }

    static List<List<String>> fields(String json) {
        return JSON.readValue(json, new TypeReference<List<List<String>>>() {});
    }
}
