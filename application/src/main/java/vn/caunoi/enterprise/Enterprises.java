package vn.caunoi.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
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
 * The door of the register of enterprises, open to every account like that of the zones; readings that take no scope
 * run within a transaction of an actor.
 */
@Component
public class Enterprises {

    private final Transactions transactions;
    private final Ledger ledger;
    private final EnterpriseRows rows;
    private final Identities identities;
    private final Clock clock;

    Enterprises(Transactions transactions, Ledger ledger, EnterpriseRows rows, Identities identities, Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.rows = rows;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Writes entries of enterprises within a posting.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an entry names an unknown zone, or one to be voided is not live
     */
    public List<Long> record(Posting posting, Changes<EnterpriseEntry> changes) {
        rows.reverse(posting, changes.voided());
        return rows.add(posting, changes.added());
    }

    /**
     * Enters one enterprise in a posting of its own.
     *
     * @throws Refused where the register has an enterprise of that code, also one that somebody entered at the same moment
     */
    public long register(Actor actor, EnterpriseEntry entry) {
        return ledger.post(actor, PostingKind.ENTRY, posting -> {
            if (!rows.live(posting.number(), entry.code()).isEmpty()) {
                throw new Refused(Refusal.of("enterprise.form.code-known", entry.code()));
            }
            return record(posting, Changes.adding(List.of(entry))).getLast();
        });
    }

    /**
     * States from which day on an enterprise is owned otherwise, in a posting of its own; the rest stays as it was on
     * that day, until the next entry that was there before.
     *
     * @throws Refused where the enterprise has no entry that holds on that day
     */
    public long changeOwnerType(
            Actor actor, String code, OwnerType type, LocalDate from, @Nullable PaperReference paper) {
        return ledger.post(actor, PostingKind.ENTRY, posting -> {
            Recorded<EnterpriseEntry> before = standing(code, from, posting.number());
            return record(posting, succession(before, before.content().ownedFrom(from, type, paper)))
                    .getLast();
        });
    }

    /**
     * States what an enterprise is from a day on, in a posting of its own. What held on that day ends there; what was
     * stated for later days stays, and so does an end that was stated before.
     */
    public long change(Actor actor, EnterpriseEntry next) {
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

    /** Puts another entry in the place of a wrong one; the wrong one stays readable as taken back. */
    public long correct(Actor actor, long wrong, EnterpriseEntry right) {
        return post(actor, new Changes<>(List.of(wrong), List.of(right)));
    }

    /** Takes an entry back: what held before it holds on. */
    public void takeBack(Actor actor, long entry) {
        ledger.post(actor, PostingKind.ENTRY, posting -> record(posting, Changes.voiding(List.of(entry))));
    }

    private long post(Actor actor, Changes<EnterpriseEntry> changes) {
        return ledger.post(
                actor, PostingKind.ENTRY, posting -> record(posting, changes).getLast());
    }

    /** A change says something new: who states again what holds already has mistyped something. */
    private static Recorded<EnterpriseEntry> different(Recorded<EnterpriseEntry> before, EnterpriseEntry next) {
        if (before.content().effectiveOn().isBefore(next.effectiveOn())
                && before.content().says(next)) {
            throw new Refused(Refusal.of("enterprise.refusal.nothing-new", next.effectiveOn()));
        }
        return before;
    }

    /** An end that was already stated passes on to the next entry, so that the one before no longer reaches beyond it. */
    private static Changes<EnterpriseEntry> succession(Recorded<EnterpriseEntry> before, EnterpriseEntry next) {
        List<EnterpriseEntry> added = new ArrayList<>();
        LocalDate end = before.content().until();
        boolean ends = end != null;
        if (ends) {
            added.add(before.content().openEnded());
        }
        added.add(next.until() == null ? next.endingOn(end) : next);
        return new Changes<>(ends ? List.of(before.entry()) : List.of(), added);
    }

    private Recorded<EnterpriseEntry> standing(String code, LocalDate day, long pin) {
        return held(code, day, pin)
                .orElseThrow(() -> new Refused(Refusal.of("enterprise.refusal.enterprise-not-there", code, day)));
    }

    private Optional<Recorded<EnterpriseEntry>> held(String code, LocalDate day, long pin) {
        return rows.live(pin, code).stream()
                .filter(entry -> !entry.content().effectiveOn().isAfter(day))
                .max(Comparator.comparing(entry -> entry.content().effectiveOn()))
                .filter(entry -> entry.content().until() == null
                        || day.isBefore(entry.content().until()));
    }

    /** The register as it stands on a day, by code. */
    public List<StandingEnterprise> standing(Scope scope, LocalDate day, long pin) {
        return transactions.reading(scope.actor(), () -> rows.standing(day, pin));
    }

    /** Everything that was ever said of one enterprise, taken back or not, oldest effective day first. */
    public List<Past<EnterpriseEntry>> past(Scope scope, String code, long pin) {
        return transactions.reading(scope.actor(), () -> rows.past(code, pin));
    }

    /** Every live entry, oldest effective day first. */
    public List<Recorded<EnterpriseEntry>> live(Scope scope, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin));
    }

    /** Live entries of one enterprise, oldest effective day first. */
    public List<Recorded<EnterpriseEntry>> live(Scope scope, String code, long pin) {
        return transactions.reading(scope.actor(), () -> rows.live(pin, code));
    }

    /** What the register says of an enterprise today; where it ceased, what it was last; where it is to come, what it will be. */
    public Optional<EnterpriseEntry> today(Scope scope, String code) {
        LocalDate today = LocalDate.now(clock);
        List<EnterpriseEntry> live = live(scope, code, Long.MAX_VALUE).stream()
                .map(Recorded::content)
                .toList();
        return live.stream()
                .filter(entry -> !entry.effectiveOn().isAfter(today))
                .reduce((before, last) -> last)
                .or(() -> live.stream().findFirst());
    }

    /** Numbers of the enterprises that stand in the register now; unknown codes are absent. */
    public Map<String, Long> ids(Collection<String> codes) {
        return identities.enterprises(codes);
    }

    /** The codes of enterprises. */
    public Map<Long, String> codes(Collection<Long> ids) {
        return identities.enterpriseCodes(ids);
    }

    /** What the enterprises were called on the day; before their first entry, by that. */
    public Map<Long, String> names(Collection<Long> ids, LocalDate on, long pin) {
        return rows.names(ids, on, pin);
    }
}
