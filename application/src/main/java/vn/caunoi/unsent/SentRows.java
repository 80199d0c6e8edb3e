package vn.caunoi.unsent;

import static vn.caunoi.schema.unsent.Tables.SENT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;

/** The forms of an account that were recorded, so that the same form with the same words is recorded once. */
@Component
class SentRows {

    private final DSLContext database;
    private final Transactions transactions;
    private final Clock clock;

    SentRows(DSLContext database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** When a form was recorded, and the page that followed. */
    record Sent(String nextPage, Instant at) {}

    void remember(Actor actor, UUID sent, UUID key, String nextPage) {
        transactions.writing(
                actor,
                () -> database.insertInto(SENT)
                        .columns(SENT.ACCOUNT_ID, SENT.SENT_, SENT.FORM_KEY, SENT.NEXT_PAGE, SENT.SENT_AT)
                        .values(
                                actor.accountId(),
                                sent,
                                key,
                                nextPage,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute());
    }

    Optional<Sent> before(Actor actor, UUID sent) {
        return last(actor, SENT.SENT_.eq(sent));
    }

    Optional<Sent> ofForm(Actor actor, UUID key) {
        return last(actor, SENT.FORM_KEY.eq(key));
    }

    private Optional<Sent> last(Actor actor, Condition condition) {
        return transactions.reading(
                actor,
                () -> database.selectFrom(SENT)
                        .where(condition)
                        .orderBy(SENT.SENT_AT.desc())
                        .limit(1)
                        .fetchOptional(row -> new Sent(
                                row.get(SENT.NEXT_PAGE), row.get(SENT.SENT_AT).toInstant())));
    }
}
