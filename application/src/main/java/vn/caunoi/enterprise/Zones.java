package vn.caunoi.enterprise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Reach;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Past;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * The door of the register of zones and groups of zones. It holds neither person nor line and is open to every account;
 * readings that take no scope run within a transaction of an actor.
 */
@Component
public class Zones {

    private final Transactions transactions;
    private final Ledger ledger;
    private final Reach reach;
    private final ZoneRows rows;
    private final Identities identities;

    Zones(Transactions transactions, Ledger ledger, Reach reach, ZoneRows rows, Identities identities) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.reach = reach;
        this.rows = rows;
        this.identities = identities;
    }

    /**
     * Writes entries of zones within a posting; zones and groups named for the first time come to be.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an entry to be voided is not live
     */
    public List<Long> record(Posting posting, Changes<ZoneEntry> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        rows.reverse(posting, changes.voided());
        List<Long> added = rows.add(posting, changes.added());
        reach.rebuild();
        return added;
    }

    /**
     * Enters one zone in a posting of its own.
     *
     * @throws Refused where the register has a zone of that code, also one that somebody entered at the same moment
     */
    public long register(Actor actor, ZoneEntry entry) {
        return ledger.post(actor, PostingKind.ENTRY, posting -> {
            if (!identities.zones(List.of(entry.code())).isEmpty()) {
                throw new Refused(Refusal.of("enterprise.zone.form.code-known", entry.code()));
            }
            return record(posting, Changes.adding(List.of(entry))).getLast();
        });
    }

    /** States what a zone is from a day on, in a posting of its own; an end that was stated before passes on to it. */
    public long change(Actor actor, ZoneEntry next) {
        return ledger.post(
                actor,
                PostingKind.ENTRY,
                posting -> record(
                                posting,
                                held(next.code(), next.effectiveOn(), posting.number())
                                        .map(before -> different(before, next))
                                        .map(before -> succession(before, next))
                                        .orElseGet(() -> Changes.adding(List.of(next))))
                        .getLast());
    }

    /** A change says something new: who states again what holds already has mistyped something. */
    private static Recorded<ZoneEntry> different(Recorded<ZoneEntry> before, ZoneEntry next) {
        if (before.content().effectiveOn().isBefore(next.effectiveOn())
                && before.content().says(next)) {
            throw new Refused(Refusal.of("enterprise.refusal.nothing-new", next.effectiveOn()));
        }
        return before;
    }

    private static Changes<ZoneEntry> succession(Recorded<ZoneEntry> before, ZoneEntry next) {
        LocalDate end = before.content().until();
        return end == null
                ? Changes.adding(List.of(next))
                : new Changes<>(
                        List.of(before.entry()), List.of(before.content().endingOn(null), next.endingOn(end)));
    }

    /**
     * Closes a zone: from that day on it no longer stands.
     *
     * @throws Refused where it does not stand on the day before
     */
    public long close(Actor actor, String code, LocalDate day, @Nullable PaperReference paper) {
        return ledger.post(actor, PostingKind.ENTRY, posting -> {
            Recorded<ZoneEntry> before = held(code, day.minusDays(1), posting.number())
                    .orElseThrow(() -> new Refused(Refusal.of("enterprise.refusal.zone-not-standing", code, day)));
            return record(
                            posting,
                            new Changes<>(
                                    List.of(before.entry()),
                                    List.of(before.content().closedOn(day, paper))))
                    .getLast();
        });
    }

    /** Puts another entry in the place of a wrong one; the wrong one stays readable as taken back. */
    public long correct(Actor actor, long wrong, ZoneEntry right) {
        return ledger.post(
                actor,
                PostingKind.ENTRY,
                posting -> record(posting, new Changes<>(List.of(wrong), List.of(right)))
                        .getLast());
    }

    /** Takes an entry back: what held before it holds on. */
    public void takeBack(Actor actor, long entry) {
        ledger.post(actor, PostingKind.ENTRY, posting -> record(posting, Changes.voiding(List.of(entry))));
    }

    private Optional<Recorded<ZoneEntry>> held(String code, LocalDate day, long pin) {
        return rows.live(pin).stream()
                .filter(entry -> entry.content().code().equals(code)
                        && !entry.content().effectiveOn().isAfter(day))
                .max(Comparator.comparing(entry -> entry.content().effectiveOn()))
                .filter(entry -> entry.content().until() == null
                        || day.isBefore(entry.content().until()));
    }

    /** The zones that stand on a day, by code. */
    public List<StandingZone> standing(Scope scope, LocalDate day, long pin) {
        return transactions.reading(scope.actor(), () -> rows.standing(day, pin));
    }

    /** Everything that was ever said of one zone, taken back or not, oldest effective day first. */
    public List<Past<ZoneEntry>> past(Scope scope, String code, long pin) {
        return transactions.reading(scope.actor(), () -> rows.past(code, pin));
    }

    /** Every live entry, oldest effective day first. */
    public List<Recorded<ZoneEntry>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    /** The zone or group of this code, also after all its entries were taken back. */
    public Optional<ZoneOwner> owner(String code) {
        return identities.owner(code);
    }

    /** Numbers of the zones that stand in the register now; unknown codes are absent. */
    public Map<String, Long> zoneIds(Collection<String> codes) {
        return identities.zones(codes);
    }

    /** Numbers of the groups to which a zone of the register belongs now; unknown codes are absent. */
    public Map<String, Long> groupIds(Collection<String> codes) {
        return identities.groups(codes);
    }

    /** The codes of zones and groups; both take their numbers from one sequence. */
    public Map<Long, String> codes(Collection<Long> ids) {
        return identities.zoneAndGroupCodes(ids);
    }

    /** A zone itself, or the zones that belong to a group on the day. */
    public List<Long> zonesOf(ZoneOwner owner, LocalDate on, long pin) {
        return switch (owner.kind()) {
            case ZONE -> List.of(owner.id());
            case GROUP -> rows.ofGroup(owner.id(), on, pin);
        };
    }

    /** What the zones were called on the day; before their first entry, by that. A group has no name but its code. */
    public Map<Long, String> names(Collection<Long> zones, LocalDate on, long pin) {
        return rows.names(zones, on, pin);
    }
}
