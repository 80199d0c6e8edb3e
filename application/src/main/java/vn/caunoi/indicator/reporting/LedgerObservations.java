package vn.caunoi.indicator.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;

/** Keeps observations in the ledger. */
@Component
class LedgerObservations implements Observations {

    private final ObservationRows rows;
    private final Transactions transactions;

    LedgerObservations(ObservationRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public List<Long> record(Posting posting, Changes<Observation> changes) {
        rows.reverse(posting, changes.voided());
        return rows.add(posting, changes.added());
    }

    @Override
    public List<Recorded<Observation>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    @Override
    public List<Recorded<Observation>> live(
            Scope scope, String indicator, Collection<ObservationOwner> owners, long pin) {
        Set<ObservationOwner> asked = Set.copyOf(owners);
        return transactions.reading(scope.actor(), () -> rows.live(pin, indicator)).stream()
                .filter(observation -> asked.contains(observation.content().owner()))
                .toList();
    }
}
