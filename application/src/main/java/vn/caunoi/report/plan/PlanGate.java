package vn.caunoi.report.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;

/**
 * Who sees plans and who adds to them. Whoever reaches a unit of a line sees its plans; who holds the records of a unit at the
 * top of the line's tree, or exchanges the whole, uploads them; an officer, that is, who sends files, and no secretary of a cell.
 */
@Component
class PlanGate {

    private final AccessPolicy policy;
    private final Trees trees;
    private final QuestionReader questions;
    private final Clock clock;

    PlanGate(AccessPolicy policy, Trees trees, QuestionReader questions, Clock clock) {
        this.policy = policy;
        this.trees = trees;
        this.questions = questions;
        this.clock = clock;
    }

    /** The lines whose plans the reader sees. */
    Set<Line> seen(Scope scope) {
        StandingUnits standing = standing(scope);
        Set<Line> seen = Arrays.stream(Line.values())
                .filter(line -> !standing.within(line).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Line.class)));
        seen.addAll(scope.wholeLines());
        return seen;
    }

    private StandingUnits standing(Scope scope) {
        return trees.on(scope, LocalDate.now(clock), questions.pin(scope, null));
    }

    /** The lines to which the reader may upload plans; none where the role is no officer's. */
    Set<Line> uploaded(Scope scope) {
        try {
            policy.require(scope, Action.RECORD);
            policy.require(scope, Action.IMPORT);
        } catch (Forbidden noOfficer) {
            return Set.of();
        }
        StandingUnits standing = standing(scope);
        return Arrays.stream(Line.values())
                .filter(line -> standing.within(line).stream().anyMatch(unit -> isHeldTop(scope, unit))
                        || standing.within(line).isEmpty() && scope.wholeLines().contains(line))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Line.class)));
    }

    private static boolean isHeldTop(Scope scope, Unit unit) {
        return unit.parent() == null && scope.holds(unit.id(), Right.RECORDS);
    }
}
