package vn.caunoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refused;

/** The door of observed and declared figures: levels as their owners reported them. */
@Component
public class Observations {

    private final ObservationRows rows;
    private final Transactions transactions;

    Observations(ObservationRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Writes observations within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an owner is unknown, or an entry to be voided is not live
     */
    public List<Long> record(Posting posting, Changes<Observation> changes) {
        rows.reverse(posting, changes.voided());
        return rows.add(posting, changes.added());
    }

    /** Every live observation of the owners that the actor reaches, earliest first. */
    public List<Recorded<Observation>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    /** Live observations of one indicator by some owners, earliest first. */
    public List<Recorded<Observation>> live(
            Scope scope, String indicator, Collection<ObservationOwner> owners, long pin) {
        Set<ObservationOwner> asked = Set.copyOf(owners);
        return transactions.reading(scope.actor(), () -> rows.live(pin, indicator)).stream()
                .filter(observation -> asked.contains(observation.content().owner()))
                .toList();
    }
}
