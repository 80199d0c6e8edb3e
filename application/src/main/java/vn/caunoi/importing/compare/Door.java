package vn.caunoi.importing.compare;

import java.util.List;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;

/** The door of a module as the import sees it: what is live behind it, and the way to record changes. */
public interface Door<E> {

    List<Recorded<E>> live(Scope scope, long pin);

    /** The numbers of the added entries, in their order. */
    List<Long> record(Posting posting, Changes<E> changes);
}
