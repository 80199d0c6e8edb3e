package vn.caunoi.membership.number;

import static vn.caunoi.schema.membership.Tables.ALIKE;
import static vn.caunoi.schema.membership.Tables.COMPARISON;
import static vn.caunoi.schema.membership.Tables.CONCLUDED;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.register.Told.Recording;

/**
 * The comparison of like records of one line, by whoever keeps both. A case is open as long as nobody concluded upon what makes
 * the two alike; nothing is merged by it and no figure changes.
 */
@Component
public class Comparisons {

    private final DSLContext database;
    private final Transactions transactions;
    private final Ledger ledger;

    Comparisons(DSLContext database, Transactions transactions, Ledger ledger) {
        this.database = database;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /** Like records upon which nobody has concluded yet. */
    public List<Alike> open(Scope scope) {
        return transactions.reading(scope.actor(), () -> {
            List<Conclusion> concluded = concluded(scope);
            return database
                    .selectFrom(ALIKE())
                    .orderBy(ALIKE().ONE_ID, ALIKE().OTHER_ID)
                    .fetch(row -> new Alike(
                            row.get(ALIKE().ONE_ID),
                            row.get(ALIKE().OTHER_ID),
                            row.get(ALIKE().BY_NUMBER),
                            row.get(ALIKE().BY_CODE),
                            row.get(ALIKE().KNOWN_TO)))
                    .stream()
                    .filter(alike -> concluded.stream().noneMatch(conclusion -> closes(conclusion, alike)))
                    .toList();
        });
    }

    private static boolean closes(Conclusion conclusion, Alike alike) {
        return conclusion.one() == alike.one()
                && conclusion.other() == alike.other()
                && conclusion.knownTo() >= alike.knownTo();
    }

    public Optional<Alike> open(Scope scope, long one, long other) {
        return open(scope).stream()
                .filter(alike -> alike.one() == one && alike.other() == other)
                .findFirst();
    }

    /** What was concluded upon records that the reader keeps, the newest first. */
    public List<Conclusion> concluded(Scope scope) {
        return transactions.reading(
                scope.actor(),
                () -> database.selectFrom(CONCLUDED)
                        .orderBy(CONCLUDED.RECORDED_AT.desc())
                        .fetch(row -> new Conclusion(
                                row.get(CONCLUDED.ONE_ID),
                                row.get(CONCLUDED.OTHER_ID),
                                row.get(CONCLUDED.KNOWN_TO),
                                row.get(CONCLUDED.SAME),
                                row.get(CONCLUDED.WORDS),
                                new Recording(
                                        row.get(CONCLUDED.RECORDED_AT).toInstant(), row.get(CONCLUDED.RECORDED_BY)))));
    }

    /** Closes an open case; false where somebody else has just done so. */
    public boolean conclude(Scope scope, Alike alike, boolean same, String words) {
        try {
            return ledger.post(scope.actor(), PostingKind.ENTRY, posting -> {
                if (!open(scope, alike.one(), alike.other()).equals(Optional.of(alike))) {
                    throw new ClosedBefore();
                }
                add(posting, alike, same, words);
                return true;
            });
        } catch (ClosedBefore closed) {
            return false;
        }
    }

    private void add(Posting posting, Alike alike, boolean same, String words) {
        database.insertInto(COMPARISON)
                .columns(
                        COMPARISON.POSTING,
                        COMPARISON.ONE_ID,
                        COMPARISON.OTHER_ID,
                        COMPARISON.KNOWN_TO,
                        COMPARISON.SAME,
                        COMPARISON.WORDS)
                .values(posting.number(), alike.one(), alike.other(), alike.knownTo(), same, words)
                .execute();
    }

    private static final class ClosedBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
