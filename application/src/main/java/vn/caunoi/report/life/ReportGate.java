package vn.caunoi.report.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;

/**
 * Who may do what with a report. Who writes it holds the records of its unit. Who approves it belongs to the unit's own
 * committee: he holds the unit, not the one above, and not the Party unit that leads it. Who accepts it holds the unit above. Nobody approves or accepts what he
 * himself laid before the committee.
 */
@Component
class ReportGate {

    private final AccessPolicy policy;
    private final Trees trees;
    private final QuestionReader questions;
    private final AccountNames names;
    private final Clock clock;

    ReportGate(AccessPolicy policy, Trees trees, QuestionReader questions, AccountNames names, Clock clock) {
        this.policy = policy;
        this.trees = trees;
        this.questions = questions;
        this.names = names;
        this.clock = clock;
    }

    /** Refuses whoever writes no reports of the unit. */
    void requireWriter(Scope scope, UnitId unit) {
        policy.requireUnit(scope, unit, Right.FIGURES);
        policy.require(scope, Action.RECORD);
        if (!scope.holds(unit, Right.RECORDS)) {
            throw new Forbidden();
        }
    }

    /** Refuses whoever may not do this with the edition, whatever its stage. */
    void require(Scope scope, Edition edition, Deed.Kind kind) {
        switch (kind) {
            case BEGUN, SUBMITTED, TAKEN_BACK, SENT, ISSUED ->
                requireWriter(scope, edition.of().unit());
            case RETURNED -> requireOwnCommittee(scope, edition);
            case APPROVED -> {
                requireOwnCommittee(scope, edition);
                requireAnother(scope, edition, Set.of(Deed.Kind.SUBMITTED));
            }
            case ACCEPTED, SENT_BACK -> {
                requireSuperior(scope, edition);
                requireAnother(scope, edition, Set.of(Deed.Kind.SUBMITTED, Deed.Kind.APPROVED, Deed.Kind.SENT));
            }
        }
    }

    boolean may(Scope scope, Edition edition, Deed.Kind kind) {
        try {
            require(scope, edition, kind);
            return true;
        } catch (Forbidden | NotFound not) {
            return false;
        }
    }

    private void requireOwnCommittee(Scope scope, Edition edition) {
        policy.requireUnit(scope, edition.of().unit(), Right.FIGURES);
        policy.require(scope, Action.APPROVE);
        if (above(scope, edition)
                        .filter(unit -> scope.holds(unit, Right.FIGURES))
                        .isPresent()
                || leads(scope, edition)) {
            throw new Forbidden();
        }
    }

    /** Whether he holds the Party unit that leads it: a union's report is approved by the committee of the union. */
    private boolean leads(Scope scope, Edition edition) {
        return leader(scope, edition)
                .filter(party -> scope.holds(party, Right.FIGURES))
                .isPresent();
    }

    private Optional<UnitId> leader(Scope scope, Edition edition) {
        StandingUnits standing = trees.on(scope, LocalDate.now(clock), questions.pin(scope, null));
        return standing.unit(edition.of().code()).flatMap(standing::leader).map(Unit::id);
    }

    /** The units whose holders do not approve the report. */
    List<UnitId> others(Scope scope, Edition edition) {
        return Stream.of(above(scope, edition), leader(scope, edition))
                .flatMap(Optional::stream)
                .toList();
    }

    private void requireSuperior(Scope scope, Edition edition) {
        policy.require(scope, Action.APPROVE);
        if (above(scope, edition)
                .filter(unit -> scope.holds(unit, Right.FIGURES))
                .isEmpty()) {
            throw new Forbidden();
        }
    }

    /** Whether two accounts are posts of one human. */
    boolean isHandOf(long one, long other) {
        return names.ofOneHolder(one).contains(other);
    }

    /** Another human, not only another post. */
    private void requireAnother(Scope scope, Edition edition, Set<Deed.Kind> kinds) {
        Set<Long> hands = kinds.stream()
                .flatMap(kind -> edition.latest(kind).stream())
                .map(Deed::by)
                .collect(Collectors.toSet());
        if (!Collections.disjoint(hands, names.ofOneHolder(scope.actor().accountId()))) {
            throw new Forbidden();
        }
    }

    /** The unit directly above, today or, where the unit has ended, on the last day of the report; empty at the top. */
    Optional<UnitId> above(Scope scope, Edition edition) {
        long pin = questions.pin(scope, null);
        String code = edition.of().code();
        return trees.unit(scope, code, LocalDate.now(clock), pin)
                .or(() -> trees.unit(scope, code, edition.of().last(), pin))
                .flatMap(unit -> Optional.ofNullable(unit.parent()));
    }
}
