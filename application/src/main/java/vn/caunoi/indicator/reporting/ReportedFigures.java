package vn.caunoi.indicator.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Past;
import vn.caunoi.ledger.PostingKind;

/** The book of what owners reported, as people read it and write it by hand: one figure, one correction at a time. */
@Component
public class ReportedFigures {

    private final ObservationRows rows;
    private final Observations observations;
    private final Ledger ledger;
    private final Transactions transactions;

    ReportedFigures(ObservationRows rows, Observations observations, Ledger ledger, Transactions transactions) {
        this.rows = rows;
        this.observations = observations;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Everything ever stated that is wanted and that the reader reaches, taken back or not, the latest period first. */
    public List<Past<Observation>> past(Scope scope, Wanted wanted, long pin) {
        return transactions.reading(scope.actor(), () -> rows.past(wanted, pin));
    }

    public long head(Scope scope) {
        return ledger.head(scope.actor());
    }

    /** States one figure, in a posting of its own. */
    public void state(Actor actor, Observation observation) {
        post(actor, Changes.adding(List.of(observation)));
    }

    /** Puts another figure in the place of a wrong one; the wrong one stays readable as taken back. */
    public void correct(Actor actor, long wrong, Observation right) {
        post(actor, new Changes<>(List.of(wrong), List.of(right)));
    }

    public void takeBack(Actor actor, long entry) {
        post(actor, Changes.voiding(List.of(entry)));
    }

    private void post(Actor actor, Changes<Observation> changes) {
        ledger.post(actor, PostingKind.ENTRY, posting -> observations.record(posting, changes));
    }
}
