package vn.caunoi.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refused;

/** The door of what was done: activities are recorded, corrected and read back here, whatever their kind. */
@Component
public class Activities {

    private final Ledger ledger;
    private final Transactions transactions;
    private final ActivityRows rows;

    Activities(Ledger ledger, Transactions transactions, ActivityRows rows) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.rows = rows;
    }

    /**
     * Writes activities within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where a unit or enterprise is unknown, or an entry to be voided is not live
     */
    public List<Long> record(Posting posting, Changes<Activity> changes) {
        if (!changes.added().isEmpty()) {
            rows.requireSight(changes.voided());
        }
        rows.reverse(posting, changes.voided());
        return rows.add(posting, changes.added());
    }

    /** Enters one activity in a posting of its own; what was entered under the same key before is not entered again. */
    public long hold(Actor actor, Activity activity) {
        return known(actor, activity).orElseGet(() -> holdOnce(actor, activity));
    }

    /** Of two that are sent at once, the second waits for the ledger and finds the first. */
    private long holdOnce(Actor actor, Activity activity) {
        try {
            return ledger.post(actor, PostingKind.ENTRY, posting -> {
                if (known(actor, activity).isPresent()) {
                    throw new SentBefore();
                }
                return record(posting, Changes.adding(List.of(activity))).getFirst();
            });
        } catch (SentBefore sent) {
            return known(actor, activity).orElseThrow();
        }
    }

    /** Leaves the posting without a trace. */
    private static final class SentBefore extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SentBefore() {
            super("sent before", null, false, false);
        }
    }

    private Optional<Long> known(Actor actor, Activity activity) {
        return Optional.ofNullable(activity.rowKey())
                .flatMap(key -> transactions.reading(actor, () -> rows.keyed(activity.unit(), key)));
    }

    /** Replaces a live entry by what is right; the old one stays readable at older pins. */
    public long correct(Actor actor, long entry, Activity right) {
        return ledger.post(
                actor,
                PostingKind.CORRECTION,
                posting -> record(posting, new Changes<>(List.of(entry), List.of(right)))
                        .getFirst());
    }

    /** Takes a live entry back without another in its place. */
    public void withdraw(Actor actor, long entry) {
        ledger.post(actor, PostingKind.CORRECTION, posting -> record(posting, Changes.voiding(List.of(entry))));
    }

    /** Every live entry of the units that the actor reaches, oldest day first. */
    public List<Recorded<Activity>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    /** As {@link #live(Scope, long)}, only what was done on one of these days or was entered under one of these keys. */
    public List<Recorded<Activity>> live(Scope scope, long pin, Collection<LocalDate> days, Collection<String> keys) {
        return transactions.reading(scope.actor(), () -> rows.live(pin, days, keys));
    }
}
