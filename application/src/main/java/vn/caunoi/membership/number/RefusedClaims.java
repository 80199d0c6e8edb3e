package vn.caunoi.membership.number;

import static vn.caunoi.schema.membership.Tables.CLAIMED;
import static vn.caunoi.schema.membership.Tables.CLAIM_CONCLUSION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.number.RefusedClaim.Finding;
import vn.caunoi.membership.register.Told.Recording;

/**
 * Claims that were refused because the person is a member out of the reach of who claimed, for whoever keeps the person and holds
 * the records of the unit that claims. Concluding upon one changes no figure.
 */
@Component
public class RefusedClaims {

    private final DSLContext database;
    private final Transactions transactions;
    private final Ledger ledger;

    RefusedClaims(DSLContext database, Transactions transactions, Ledger ledger) {
        this.database = database;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /** All of them, the newest first. */
    public List<RefusedClaim> of(Scope scope) {
        return read(scope, DSL.noCondition());
    }

    /** Those upon which nobody has concluded yet. */
    public List<RefusedClaim> open(Scope scope) {
        return of(scope).stream().filter(RefusedClaim::open).toList();
    }

    public Optional<RefusedClaim> find(Scope scope, long entry) {
        return read(scope, CLAIMED.ENTRY.eq(entry)).stream().findFirst();
    }

    private List<RefusedClaim> read(Scope scope, Condition which) {
        List<RefusedClaim> claims = transactions.reading(
                scope.actor(),
                () -> database.selectFrom(CLAIMED)
                        .where(which)
                        .orderBy(CLAIMED.ENTRY.desc())
                        .fetch(RefusedClaims::claim));
        return claims.stream()
                .filter(claim -> scope.holds(new UnitId(claim.unit()), Right.RECORDS))
                .toList();
    }

    private static RefusedClaim claim(Record row) {
        return new RefusedClaim(
                row.get(CLAIMED.ENTRY),
                row.get(CLAIMED.PERSON_ID),
                row.get(CLAIMED.UNIT_ID),
                row.get(CLAIMED.CLAIMED_ON),
                new Recording(row.get(CLAIMED.RECORDED_AT).toInstant(), row.get(CLAIMED.RECORDED_BY)),
                row.get(CLAIMED.WORDS) == null
                        ? null
                        : new Finding(
                                row.get(CLAIMED.WORDS),
                                new Recording(
                                        row.get(CLAIMED.CONCLUDED_AT).toInstant(), row.get(CLAIMED.CONCLUDED_BY))));
    }

    /** Closes an open case; false where somebody else has just done so. */
    public boolean conclude(Scope scope, RefusedClaim claim, String words) {
        try {
            return ledger.post(scope.actor(), PostingKind.ENTRY, posting -> {
                if (find(scope, claim.entry()).filter(RefusedClaim::open).isEmpty()) {
                    throw new ClosedBefore();
                }
                return add(posting, claim, words) == 1;
            });
        } catch (ClosedBefore closed) {
            return false;
        }
    }

    private int add(Posting posting, RefusedClaim claim, String words) {
        return database.insertInto(CLAIM_CONCLUSION)
                .columns(CLAIM_CONCLUSION.POSTING, CLAIM_CONCLUSION.CLAIM, CLAIM_CONCLUSION.WORDS)
                .values(posting.number(), claim.entry(), words)
                .execute();
    }

    private static final class ClosedBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
