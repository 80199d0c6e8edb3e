package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.secret.Passwords;
import vn.caunoi.identity.secret.SecondFactor;
import vn.caunoi.vault.Vault;

/** The door of passwords and second factors: they are tried and changed here, and shown to nobody. */
@Component
public class Credentials {

    private final DSLContext database;
    private final Passwords passwords;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Credentials(
            LoginDataSource login, Passwords passwords, Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.passwords = passwords;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
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

    /** Sets a password; whoever is signed in with the one before is signed in no longer. */
    public void setPassword(Holder holder, String password) {
        database.update(HOLDER)
                .set(HOLDER.PASSWORD_HASH, passwords.hash(password))
                .set(HOLDER.PASSWORD_SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .execute();
        events.publishEvent(new SignedOut(holder, SignedOut.Why.PASSWORD));
    }

    public boolean hasPassword(Holder holder) {
        return database.fetchExists(HOLDER, HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.PASSWORD_HASH.isNotNull());
    }

    public boolean hasSecondFactor(Holder holder) {
        return secret(holder) != null;
    }

    /** Takes a secret for the second factor once a code shows that the telephone has it; false where the code is not of it. */
    public boolean setSecondFactor(Holder holder, byte[] secret, String code) {
        OptionalLong step = SecondFactor.step(secret, code, clock.instant());
        step.ifPresent(taken -> database.update(HOLDER)
                .set(HOLDER.TOTP_SECRET, vault.seal(secret, place(holder)))
                .set(HOLDER.TOTP_STEP, taken)
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .execute());
        return step.isPresent();
    }

    /** Gives the second factor up, as when the telephone is lost. */
    public void dropSecondFactor(Holder holder) {
        database.update(HOLDER)
                .setNull(HOLDER.TOTP_SECRET)
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .execute();
    }

    /** Whether this is a code of now that was not taken before: each opens once, also where two try at the same moment. */
    public boolean takesCode(Holder holder, String code) {
        byte[] secret = secret(holder);
        if (secret == null) return false;
        OptionalLong step = SecondFactor.step(secret, code, clock.instant());
        return step.isPresent()
                && database.update(HOLDER)
                                .set(HOLDER.TOTP_STEP, step.getAsLong())
                                .where(HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.TOTP_STEP.lt(step.getAsLong()))
                                .execute()
                        == 1;
    }

    private byte @Nullable [] secret(Holder holder) {
        byte[] sealed = database.select(HOLDER.TOTP_SECRET)
                .from(HOLDER)
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .fetchOptional(HOLDER.TOTP_SECRET)
                .orElse(null);
        return sealed == null ? null : vault.open(sealed, place(holder));
    }

    private static String place(Holder holder) {
        return "identity.holder.totp_secret." + holder.id();
    }
}
