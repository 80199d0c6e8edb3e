package vn.caunoi.membership.register;

import static vn.caunoi.schema.membership.Tables.SENT_FORM;
import static vn.caunoi.schema.membership.Tables.TOLD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Claims;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.shared.Refused;

/** Records what a form says, once, however often the form is sent. */
@Component
public class SentForms {

    private final DSLContext database;
    private final Ledger ledger;
    private final Members members;
    private final Claims claims;
    private final Transactions transactions;

    SentForms(DSLContext database, Ledger ledger, Members members, Claims claims, Transactions transactions) {
        this.database = database;
        this.claims = claims;
        this.transactions = transactions;
        this.ledger = ledger;
        this.members = members;
    }

    /**
     * Records the changes; the numbers of the entries that the form brought, when it was sent first.
     *
     * @param form the key with which the form was drawn
     * @throws Refused where a door or a rule of the history says no
     */
    public List<Long> record(Scope scope, UUID form, PostingKind kind, Changes<Movement> changes) {
        return once(scope, form, kind, posting -> members.record(posting, changes))
                .orElseGet(() -> before(scope, form).orElse(List.of()));
    }

    /**
     * Does the work of a form within one posting; empty where this form was recorded before and nothing was done. What is
     * refused because of a record out of reach is passed on to the level above.
     *
     * @throws Refused where a door or a rule of the history says no
     */
    public <T> Optional<T> once(Scope scope, UUID form, PostingKind kind, Function<Posting, T> work) {
        try {
            return Optional.of(ledger.post(scope.actor(), kind, posting -> {
                if (!keep(scope, form, posting)) {
                    throw new SentBefore();
                }
                return work.apply(posting);
            }));
        } catch (SentBefore done) {
            return Optional.empty();
        } catch (Refused refused) {
            claims.passOn(scope.actor(), refused.refusals());
            throw refused;
        }
    }

    private boolean keep(Scope scope, UUID form, Posting posting) {
        return database.insertInto(SENT_FORM)
                        .columns(SENT_FORM.ACCOUNT_ID, SENT_FORM.FORM, SENT_FORM.POSTING)
                        .values(scope.actor().accountId(), form, posting.number())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The entries that this form brought; empty where it was not recorded yet. */
    public Optional<List<Long>> before(Scope scope, UUID form) {
        return transactions.reading(
                scope.actor(),
                () -> database.select(SENT_FORM.POSTING)
                        .from(SENT_FORM)
                        .where(SENT_FORM.FORM.eq(form))
                        .fetchOptional(SENT_FORM.POSTING)
                        .map(posting -> database.select(TOLD.ENTRY)
                                .from(TOLD)
                                .where(TOLD.POSTING.eq(posting))
                                .orderBy(TOLD.ENTRY)
                                .fetch(TOLD.ENTRY)));
    }

    private static final class SentBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
