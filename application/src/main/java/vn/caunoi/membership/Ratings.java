package vn.caunoi.membership;

import java.util.List;
import java.util.Set;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refused;

/** The door of the yearly and quarterly ratings of members, units and committees. */
public interface Ratings {

    /**
     * Writes ratings within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where a unit or person is unknown, or an entry to be voided is not live
     */
    List<Long> record(Posting posting, Changes<Rating> changes);

    /** Records ratings as a posting of their own. */
    List<Long> record(Actor actor, Rating... ratings);

    /** Every live rating of the units whose records the scope holds, in the order of their entry. */
    List<Recorded<Rating>> live(Scope scope, long pin);

    /** Ratings that a posting brought of members who were exempt from activity then and need no rating: worth a word, no more. */
    Set<Long> ofExempt(Posting posting);

    /** Ratings that a posting brought together with the first members of a tree, and that are more than there were. */
    Set<Long> beyondTakenUp(Posting posting);
}
