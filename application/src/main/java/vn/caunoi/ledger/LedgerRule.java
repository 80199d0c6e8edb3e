package vn.caunoi.ledger;

import java.util.List;
import vn.caunoi.shared.Refusal;

/**
 * What must hold of the whole history after a posting, back-dated entries and reversals included. Each module states its
 * own; they are checked on what the posting touched, under the ledger's lock, before it commits.
 */
public interface LedgerRule {

    /** Everything that this posting made impossible, each with the entry that broke the rule; empty if all is well. */
    List<Refusal> broken(Posting posting);
}
