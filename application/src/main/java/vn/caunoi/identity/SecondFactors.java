package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.time.InstantSource;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.secret.SecondFactor;
import vn.caunoi.vault.Vault;

/** The door of second factors: the secret that a holder's telephone has too, sealed where it is kept, and the codes of it. */
@Component
public class SecondFactors {

    private final DSLContext database;
    private final Vault vault;

    /** Codes live by the time of the machine, as telephones do, whatever day it is in the world that is told. */
    private final InstantSource time = InstantSource.system();

    private final Audit audit;

    SecondFactors(LoginDataSource login, Vault vault, Audit audit) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * A second factor that is about to be taken.
     *
     * @param secret what the telephone has too
     * @param code what shows that it has
     */
    public record Proof(byte[] secret, String code) {}

    /**
     * Takes a secret once a code shows that the telephone has it; false where the code is not of it.
     *
     * @param by the holder in one of his posts; null where he comes with a link, which never replaces what stands
     */
    boolean set(DSLContext transaction, @Nullable Actor by, Holder holder, Proof factor) {
        OptionalLong step = SecondFactor.step(factor.secret(), factor.code(), time.instant());
        if (step.isEmpty()) return false;
        int set = transaction
                .update(HOLDER)
                .set(HOLDER.TOTP_SECRET, vault.seal(factor.secret(), place(holder)))
                .set(HOLDER.TOTP_STEP, step.getAsLong())
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .and(by == null ? HOLDER.TOTP_SECRET.isNull() : DSL.noCondition())
                .execute();
        if (set == 0) return false;
        audit.record(transaction, by, Event.of("second-factor.set", holder.code()));
        return true;
    }

    /** Gives it up; false where there was none. */
    boolean drop(DSLContext transaction, @Nullable Actor by, Holder holder) {
        boolean had = transaction
                        .update(HOLDER)
                        .setNull(HOLDER.TOTP_SECRET)
                        .where(HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.TOTP_SECRET.isNotNull())
                        .execute()
                == 1;
        if (had) audit.record(transaction, by, Event.of("second-factor.dropped", holder.code()));
        return had;
    }

    /** Whether this is a code of now that was not taken before: each opens once, also where two try at the same moment. */
    public boolean takes(Holder holder, String code) {
        byte[] secret = secret(holder);
        if (secret == null) return false;
        OptionalLong step = SecondFactor.step(secret, code, time.instant());
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
