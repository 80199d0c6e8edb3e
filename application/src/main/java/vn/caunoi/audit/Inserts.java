package vn.caunoi.audit;

import static vn.caunoi.schema.audit.Tables.EVENT;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Actor;

/** The one statement that writes an event. */
final class Inserts {

    private Inserts() {}

    /** In the name of an account, or of nobody. */
    static void insert(DSLContext database, @Nullable Actor actor, Event event, Instant moment) {
        database.insertInto(EVENT)
                .columns(EVENT.HAPPENED_AT, EVENT.ACCOUNT_ID, EVENT.ACTION, EVENT.SUBJECT, EVENT.DETAILS)
                .values(
                        moment.atOffset(ZoneOffset.UTC),
                        actor == null ? null : actor.accountId(),
                        event.action(),
                        event.subject(),
                        JSONB.valueOf(event.json()))
                .execute();
    }

    /** In the name of whoever the database knows as the actor of the transaction. */
    static void insertOfActor(DSLContext database, Event event, Instant moment) {
        database.insertInto(EVENT)
                .columns(EVENT.HAPPENED_AT, EVENT.ACTION, EVENT.SUBJECT, EVENT.DETAILS)
                .values(moment.atOffset(ZoneOffset.UTC), event.action(), event.subject(), JSONB.valueOf(event.json()))
                .execute();
    }
}
