package vn.caunoi.organization;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.access.Reach;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;

/** Lets what accounts reach follow the trees, as long as nothing in them bites its tail. */
@Component
class FollowingReach {

    private final Reach reach;
    private final TouchedUnits units;

    FollowingReach(Reach reach, TouchedUnits units) {
        this.reach = reach;
        this.units = units;
    }

    /**
     * What only takes back is seen by the rules as it was until then: a unit without a founding would be out of the writer's
     * reach, and what is left of it with it. So is a ring, which hangs below nothing any more: the rule refuses it soon.
     */
    void follow(Posting posting, Changes<UnitEntry> changes) {
        if (places(changes)) {
            if (!units.of(posting).standInARing()) {
                reach.rebuild();
            }
        } else if (!changes.voided().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    reach.rebuild();
                }
            });
        }
    }

    private static boolean places(Changes<UnitEntry> changes) {
        return changes.added().stream()
                .anyMatch(entry -> entry.change() instanceof UnitChange.Placement
                        || (entry.change() instanceof UnitChange.Founding
                                && !changes.voided().isEmpty()));
    }
}
