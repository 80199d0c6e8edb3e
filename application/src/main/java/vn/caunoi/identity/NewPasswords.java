package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.secret.Passwords;

/** Where passwords are changed, together with whatever else of a holder changes with them: all of it or nothing. */
@Component
public class NewPasswords {

    private final DSLContext database;
    private final Passwords passwords;
    private final Keys keys;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    NewPasswords(LoginDataSource login, Passwords passwords, Keys keys, ApplicationEventPublisher events, Audit audit) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.passwords = passwords;
        this.keys = keys;
        this.events = events;
        this.audit = audit;
    }

    /** What else opens a holder's door. */
    @Component
    record Keys(Links links, SecondFactors factors, MachineTokens tokens) {}

    /**
     * Sets a password, and with it the second factor that was proved, both or neither; whoever is signed in with the one before is
     * signed in no longer, and no link for another one opens.
     *
     * @param factor null to leave the second factor as it is
     * @return false where the code of the factor is of no use any more: then nothing was set
     */
    public boolean set(Actor by, Holder holder, String password, SecondFactors.@Nullable Proof factor) {
        return signedOut(holder, done(transaction -> write(transaction, by, holder, password, factor)));
    }

    /**
     * The same for who is not signed in and has a one-time link, which is used up with it. A second factor that he had stays, for
     * the link passed through other hands; his tokens end with the password that was lost.
     *
     * @return false where the link opens no longer or the code is of no use any more: then nothing was set, and the link stays
     */
    public boolean setWithLink(String link, Holder holder, String password, SecondFactors.@Nullable Proof factor) {
        return signedOut(holder, done(transaction -> {
            AccountRows.hold(transaction, holder);
            Links.Used used = keys.links().use(transaction, link).orElseThrow(OfNoUse::new);
            write(transaction, null, holder, password, factor);
            tell(transaction, holder, used);
            keys.tokens().endAll(transaction, holder);
        }));
    }

    /** For the holder to see: whoever made the link could have used it himself. */
    private static void tell(DSLContext transaction, Holder holder, Links.Used link) {
        transaction
                .update(HOLDER)
                .set(HOLDER.LINK_BY, link.by())
                .set(HOLDER.LINK_AT, link.at())
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .execute();
    }

    /**
     * Takes the second factor off for who lost the telephone, and with it the password, which may be too short to stand alone, the
     * sessions and the tokens: he begins anew with a link. Whoever has no second factor keeps what he has.
     *
     * @param by the administrator; null for who starts the program, who lets even the last administrator begin anew
     * @throws Accounts.LastAdministrator where nobody would be left who lets people in
     */
    public void takeOff(@Nullable Actor by, Holder holder) {
        boolean had = database.transactionResult(transaction -> {
            if (!keys.factors().drop(transaction.dsl(), by, holder)) return false;
            transaction
                    .dsl()
                    .update(HOLDER)
                    .setNull(HOLDER.PASSWORD_HASH)
                    .set(HOLDER.PASSWORD_SET_AT, DSL.currentOffsetDateTime())
                    .where(HOLDER.HOLDER_ID.eq(holder.id()))
                    .execute();
            if (by != null) Accounts.keepAnAdministrator(transaction.dsl(), HOLDER.HOLDER_ID.eq(holder.id()));
            Links.end(transaction.dsl(), holder);
            keys.tokens().endAll(transaction.dsl(), holder);
            return true;
        });
        signedOut(holder, had);
    }

    private boolean done(Consumer<DSLContext> work) {
        try {
            database.transaction(transaction -> work.accept(transaction.dsl()));
            return true;
        } catch (OfNoUse _) {
            return false;
        }
    }

    /** Leaves the transaction without a trace. */
    private static final class OfNoUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OfNoUse() {
            super("of no use any more", null, false, false);
        }
    }

    private boolean signedOut(Holder holder, boolean set) {
        if (set) events.publishEvent(new SignedOut(holder, SignedOut.Why.PASSWORD));
        return set;
    }

    private void write(
            DSLContext transaction,
            @Nullable Actor by,
            Holder holder,
            String password,
            SecondFactors.@Nullable Proof factor) {
        transaction
                .update(HOLDER)
                .set(HOLDER.PASSWORD_HASH, passwords.hash(password))
                .set(HOLDER.PASSWORD_SET_AT, DSL.currentOffsetDateTime())
                .setNull(HOLDER.LINK_BY)
                .setNull(HOLDER.LINK_AT)
                .where(HOLDER.HOLDER_ID.eq(holder.id()))
                .execute();
        Links.end(transaction, holder);
        audit.record(transaction, by, Event.of("password.set", holder.code()));
        if (factor != null && !keys.factors().set(transaction, by, holder, factor)) throw new OfNoUse();
    }
}
