package vn.caunoi.indicator;

import java.util.Collection;
import java.util.List;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refused;

/** The door of observed and declared figures: levels as their owners reported them. */
public interface Observations {

    /**
     * Writes observations within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an owner is unknown, or an entry to be voided is not live
     */
    List<Long> record(Posting posting, Changes<Observation> changes);

    /** Every live observation of the owners that the actor reaches, earliest first. */
    List<Recorded<Observation>> live(Scope scope, long pin);

    /** Live observations of one indicator by some owners, earliest first. */
    List<Recorded<Observation>> live(Scope scope, String indicator, Collection<ObservationOwner> owners, long pin);
}
