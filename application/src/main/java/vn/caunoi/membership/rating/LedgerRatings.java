package vn.caunoi.membership.rating;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.Ratings;

/** Keeps ratings in the ledger. */
@Component
class LedgerRatings implements Ratings {

    private final Ledger ledger;
    private final Transactions transactions;
    private final RatingRows rows;
    private final RatedNames names;
    private final RatedBounds bounds;

    LedgerRatings(Ledger ledger, Transactions transactions, RatingRows rows, RatedNames names, RatedBounds bounds) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.rows = rows;
        this.names = names;
        this.bounds = bounds;
    }

    @Override
    public List<Long> record(Posting posting, Changes<Rating> changes) {
        rows.reverse(posting, changes.voided());
        return changes.added().isEmpty()
                ? List.of()
                : rows.add(posting, changes.added(), names.in(posting, changes.added()));
    }

    @Override
    public List<Long> record(Actor actor, Rating... ratings) {
        return ledger.post(actor, PostingKind.ENTRY, posting -> record(posting, Changes.adding(List.of(ratings))));
    }

    @Override
    public List<Recorded<Rating>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(scope, pin));
    }

    @Override
    public Set<Long> ofExempt(Posting posting) {
        return rows.ofExempt(posting);
    }

    @Override
    public Set<Long> beyondTakenUp(Posting posting) {
        return bounds.takenUp(posting);
    }
}
