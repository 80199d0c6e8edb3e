package vn.caunoi.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Reached;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Past;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The door of the plans. */
@Component
public class Targets {

    private final TargetRows rows;
    private final Transactions transactions;
    private final Ledger ledger;
    private final Reached reached;
    private final Catalogue catalogue;

    Targets(TargetRows rows, Transactions transactions, Ledger ledger, Reached reached, Catalogue catalogue) {
        this.rows = rows;
        this.ledger = ledger;
        this.transactions = transactions;
        this.reached = reached;
        this.catalogue = catalogue;
    }

    /**
     * Writes targets within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an owner is unknown, the actor holds no records of the line of an indicator that a zone is to reach,
     *     or an entry to be voided is not live
     */
    public List<Long> record(Posting posting, Changes<Target> changes) {
        refuseOtherLines(posting.actor(), changes.added());
        rows.reverse(posting, changes.voided());
        return rows.add(posting, changes.added());
    }

    private void refuseOtherLines(Actor actor, List<Target> targets) {
        List<Target> ofZones = targets.stream()
                .filter(target -> target.owner().kind() != Kind.UNIT)
                .toList();
        Set<Line> held = ofZones.isEmpty() ? Set.of() : reached.linesOfRecords(actor);
        List<Refusal> refusals = ofZones.stream()
                .flatMap(target -> catalogue
                        .find(target.indicator())
                        .flatMap(indicator -> indicator.zonePlanRefusal(target.owner(), held))
                        .stream())
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** Sets a target, or its next adjustment, in a posting of its own. */
    public long set(Actor actor, Target target) {
        return ledger.post(
                actor,
                PostingKind.ENTRY,
                posting -> record(posting, Changes.adding(List.of(target))).getLast());
    }

    /** Takes entries of targets back, in a posting of its own; they stay readable. */
    public void withdraw(Actor actor, List<Long> entries) {
        ledger.post(actor, PostingKind.ENTRY, posting -> record(posting, Changes.voiding(entries)));
    }

    /**
     * Everything that was ever set and that the reader reaches, taken back or not: by period, owner and indicator, each plan
     * before its adjustments.
     *
     * @param owner code of a unit, zone or group; null for all
     * @param days only what shares a day with these; null for all
     */
    public List<Past<Target>> past(Scope scope, @Nullable String owner, @Nullable DateRange days, long pin) {
        return transactions.reading(scope.actor(), () -> rows.past(owner, days, null, pin));
    }

    /** One entry by its number, taken back or not; empty where there is none within reach. */
    public Optional<Past<Target>> entry(Scope scope, long number, long pin) {
        return transactions.reading(scope.actor(), () -> rows.past(null, null, number, pin)).stream()
                .findFirst();
    }

    /** Every live target of the owners that the actor reaches, earliest first. */
    public List<Recorded<Target>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    /** The target of these very days, in its last adjustment. */
    public Optional<Recorded<Target>> planFor(
            Scope scope, String indicator, ObservationOwner owner, DateRange dates, long pin) {
        return during(scope, indicator, dates, pin).stream()
                .filter(target -> target.content().owner().equals(owner))
                .reduce((before, last) -> last);
    }

    /** The targets of these very days, whoever is to reach them; the last adjustment of each owner after those before it. */
    public List<Recorded<Target>> during(Scope scope, String indicator, DateRange dates, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin, indicator)).stream()
                .filter(target -> target.content().during().equals(dates))
                .sorted(Comparator.comparing(target -> target.content().adjustment()))
                .toList();
    }
}
