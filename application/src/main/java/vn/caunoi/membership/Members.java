package vn.caunoi.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/**
 * The door to the members of the four lines: admissions, transfers, leavings, by name or by count, and what is live of
 * them at a pin. {@code members.record(actor, Movement.admission(day, "HN-CB01", Who.counted(12)))}
 */
@Component
public class Members {

    private final Ledger ledger;
    private final Transactions transactions;
    private final MovementWriter writer;
    private final MovementReader reader;

    Members(Ledger ledger, Transactions transactions, MovementWriter writer, MovementReader reader) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Writes reversals and new movements as part of a posting; the numbers of the new ones, in order.
     *
     * @throws vn.caunoi.shared.Refused at once for what cannot be written; histories are checked when the posting ends
     */
    public List<Long> record(Posting posting, Changes<Movement> changes) {
        return writer.record(posting, changes);
    }

    /** Records movements as a posting of their own. */
    public List<Long> record(Actor actor, Movement... movements) {
        return ledger.post(actor, PostingKind.ENTRY, posting -> record(posting, Changes.adding(List.of(movements))));
    }

    /** Replaces a live entry by what is right; the old one stays readable at older pins. */
    public long correct(Actor actor, long entry, Movement right) {
        Changes<Movement> changes = new Changes<>(List.of(entry), List.of(right));
        return ledger.post(actor, PostingKind.CORRECTION, posting -> record(posting, changes))
                .getFirst();
    }

    /** Takes a live entry back without another in its place. */
    public void withdraw(Actor actor, long entry) {
        ledger.post(actor, PostingKind.CORRECTION, posting -> record(posting, Changes.voiding(List.of(entry))));
    }

    /** The live movements at a pin through the units whose records the scope holds; a unit beyond it is the outside. */
    public List<Recorded<Movement>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> reader.live(scope, pin));
    }

    /** As {@link #live(Scope, long)}, only what touches these units. */
    public List<Recorded<Movement>> live(Scope scope, long pin, Set<String> units) {
        return transactions.reading(scope.actor(), () -> reader.live(scope, pin, units));
    }

    /** As {@link #live(Scope, long)}, only what took effect on one of these days or was entered under one of these keys. */
    public List<Recorded<Movement>> live(Scope scope, long pin, Collection<LocalDate> days, Collection<String> keys) {
        return transactions.reading(scope.actor(), () -> reader.live(scope, pin, days, keys));
    }

    /** People by number, in Vietnamese order of names; only those whose records the scope holds. */
    public Map<Long, PersonLabel> labels(Scope scope, Collection<Long> personIds) {
        return transactions.reading(scope.actor(), () -> reader.labels(scope, personIds));
    }
}
