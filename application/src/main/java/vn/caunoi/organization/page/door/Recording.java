package vn.caunoi.organization.page.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.OrganizationRule;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.register.LifeEvent;

/** Posts what a form says, or only tries whether the ledger would take it. */
@Component
class Recording {

    private final Ledger ledger;
    private final Transactions transactions;
    private final Organizations organizations;
    private final Terms terms;
    private final ObjectProvider<OrganizationRule> decisions;

    Recording(
            Ledger ledger,
            Transactions transactions,
            Organizations organizations,
            Terms terms,
            ObjectProvider<OrganizationRule> decisions) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.organizations = organizations;
        this.terms = terms;
        this.decisions = decisions;
    }

    /** Thrown to leave a transaction in which everything went well, so that nothing of it stays. */
    private static final class TriedOut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Posts and takes everything back at once.
     *
     * @throws vn.caunoi.shared.Refused as {@link #post} would
     */
    void tryOut(Scope scope, Statement statement, List<LifeEvent> voided) {
        try {
            transactions.writing(scope.actor(), () -> {
                post(scope, statement, voided);
                throw new TriedOut();
            });
        } catch (TriedOut fine) {
            // the ledger would take it
        }
    }

    void post(Scope scope, Statement statement, List<LifeEvent> voided) {
        ledger.post(
                scope.actor(),
                voided.isEmpty() ? PostingKind.ENTRY : PostingKind.CORRECTION,
                posting -> record(posting, statement, voided));
    }

    private int record(Posting posting, Statement statement, List<LifeEvent> voided) {
        Changes<UnitEntry> units = new Changes<>(numbers(voided, false), statement.units());
        Changes<Term> ofTerms = new Changes<>(numbers(voided, true), statement.terms());
        if (!units.isEmpty()) {
            organizations.record(posting, units);
            decisions.ifAvailable(rule -> rule.require(posting));
        }
        if (!ofTerms.isEmpty()) terms.record(posting, ofTerms);
        return units.added().size() + ofTerms.added().size();
    }

    private static List<Long> numbers(List<LifeEvent> voided, boolean ofTerms) {
        return voided.stream()
                .filter(event -> event.is(LifeEvent.TERM) == ofTerms)
                .map(LifeEvent::entry)
                .toList();
    }

    /** Whether exactly this stands in the ledger, as after the same form was sent twice. */
    boolean stands(Scope scope, Statement statement) {
        long pin = ledger.head(scope.actor());
        if (statement.isTerm()) {
            return terms.live(scope, pin).stream()
                    .map(Recorded::content)
                    .anyMatch(statement.terms().getFirst()::equals);
        }
        return transactions.reading(scope.actor(), () -> {
            var unit = organizations.ids(List.of(statement.unit())).get(statement.unit());
            return unit != null
                    && organizations.live(scope, unit, pin).stream()
                            .map(Recorded::content)
                            .anyMatch(recorded ->
                                    isSame(recorded, statement.units().getFirst()));
        });
    }

    /** Whether two entries say the same; the office's key of a row is no word of it. */
    static boolean isSame(UnitEntry recorded, UnitEntry wanted) {
        return recorded.equals(new UnitEntry(
                wanted.unit(), wanted.effectiveOn(), marked(recorded, wanted), recorded.rowKey(), wanted.paper()));
    }

    /** Which link makes an enterprise the principal one is decided by the ledger, not by the form. */
    private static UnitChange marked(UnitEntry recorded, UnitEntry wanted) {
        @Nullable
        UnitChange same =
                switch (recorded.change()) {
                    case UnitChange.Link link
                    when wanted.change() instanceof UnitChange.Link other
                            && other.enterprise().equals(link.enterprise()) -> link;
                    case UnitChange.Unlink unlink
                    when wanted.change() instanceof UnitChange.Unlink other
                            && other.enterprise().equals(unlink.enterprise()) -> unlink;
                    default -> null;
                };
        return same == null ? wanted.change() : same;
    }
}
