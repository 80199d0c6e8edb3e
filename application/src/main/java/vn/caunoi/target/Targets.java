package vn.caunoi.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Refused;

/** The door of the plans. */
@Component
public class Targets {

    private final TargetRows rows;
    private final Transactions transactions;

    Targets(TargetRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Writes targets within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an owner is unknown, or an entry to be voided is not live
     */
    public List<Long> record(Posting posting, Changes<Target> changes) {
        rows.reverse(posting, changes.voided());
        return rows.add(posting, changes.added());
    }

    /** Every live target of the owners that the actor reaches, earliest first. */
    public List<Recorded<Target>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    /** The target of these very days, in its last adjustment. */
    public Optional<Recorded<Target>> planFor(
            Scope scope, String indicator, ObservationOwner owner, DateRange dates, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin, indicator)).stream()
                .filter(target -> target.content().owner().equals(owner)
                        && target.content().during().equals(dates))
                .max(Comparator.comparing(target -> target.content().adjustment()));
    }
}
