package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.secret.Passwords;

/** The door of passwords: they are tried and changed here, and shown to nobody. */
@Component
public class Credentials {

    private final DSLContext database;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Credentials(
            LoginDataSource login, Passwords passwords, Clock clock, ApplicationEventPublisher events, Audit audit) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.audit = audit;
    }

    /** The holder of that name and password; an unknown or closed name takes as long as a wrong password. */
    public Optional<Holder> withPassword(String username, String password) {
        Optional<? extends Record> row = database.selectFrom(HOLDER)
                .where(HOLDER.USERNAME.eq(Holder.name(username)))
                .and(HOLDER.ENABLED)
                .fetchOptional();
        boolean right = passwords.match(
                password, row.map(found -> found.get(HOLDER.PASSWORD_HASH)).orElse(null));
        return row.filter(found -> right).map(AccountRows::holder);
    }

    /**
     * Sets a password; whoever is signed in with the one before is signed in no longer.
     *
     * @param by the holder in one of his posts; null where he comes with a link and is not signed in yet
     */
    public void setPassword(@Nullable Actor by, Holder holder, String password) {
        database.transaction(transaction -> {
            transaction
                    .dsl()
                    .update(HOLDER)
                    .set(HOLDER.PASSWORD_HASH, passwords.hash(password))
                    .set(HOLDER.PASSWORD_SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .where(HOLDER.HOLDER_ID.eq(holder.id()))
                    .execute();
            audit.record(transaction.dsl(), by, Event.of("password.set", holder.code()));
        });
        events.publishEvent(new SignedOut(holder, SignedOut.Why.PASSWORD));
    }

    public boolean hasSecondFactor(Holder holder) {
        return database.fetchExists(HOLDER, HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.TOTP_SECRET.isNotNull());
    }

    public boolean hasPassword(Holder holder) {
        return database.fetchExists(HOLDER, HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.PASSWORD_HASH.isNotNull());
    }
}
