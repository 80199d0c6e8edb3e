package vn.caunoi.indicator.answering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.subject.Roots;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Whether a question may be asked by this reader, and whether it can be asked at all. */
@Component
class Questions {

    private final AccessPolicy policy;
    private final Roots roots;
    private final FilterKeys keys;

    Questions(AccessPolicy policy, Roots roots, FilterKeys keys) {
        this.policy = policy;
        this.roots = roots;
        this.keys = keys;
    }

    /** A figure belongs to who holds the whole unit and line; a line's figure at a zone, to who holds the line's root. */
    void requireRight(Scope scope, Question question) {
        switch (question.subject()) {
            case Subject.OfUnit unit -> policy.requireUnit(scope, unit.id(), Right.FIGURES);
            case Subject.OfZone zone
            when question.indicator().line() == null -> policy.requireZone(scope, zone.owner(), Right.FIGURES);
            case Subject.OfZone zone ->
                policy.requireUnit(scope, leader(question, zone.owner()).orElseThrow(NotFound::new), Right.FIGURES);
        }
    }

    /**
     * Whether a figure that may be asked has one beside it at another time: who leads the line over a zone changes, and of
     * days on which nobody did, or nobody of the reader's, there is none.
     */
    boolean reaches(Scope scope, Question question) {
        return !(question.subject() instanceof Subject.OfZone zone)
                || question.indicator().line() == null
                || leader(question, zone.owner())
                        .filter(unit -> scope.holds(unit, Right.FIGURES))
                        .isPresent();
    }

    private Optional<UnitId> leader(Question question, ZoneOwner owner) {
        return roots.leaderAt(
                Objects.requireNonNull(question.indicator().line()),
                owner,
                question.when().last(),
                question.pin());
    }

    void requireShape(Question question) {
        Indicator indicator = question.indicator();
        if (question.subject() instanceof Subject.OfUnit unit && unit.line() != indicator.line()) {
            throw refusal("other-line", indicator.code(), unit.code());
        }
        if (question.subject() instanceof Subject.OfZone && indicator.source() == Indicator.Source.DECLARED) {
            throw refusal("units-only", indicator.code());
        }
        if (!indicator.way().isStock() && question.when() instanceof When.AsOf) {
            throw refusal("flow-needs-period", indicator.code());
        }
        if (question.by() != null) {
            requireDimension(indicator, question.by());
        }
        question.filters().keySet().forEach(dimension -> requireFilter(indicator, dimension));
        keys.require(question);
    }

    /** Reports are whole: their period says the year, and no part of one belongs to another. */
    private static void requireFilter(Indicator indicator, Dimension dimension) {
        requireDimension(indicator, dimension);
        if (dimension == Dimension.YEAR && indicator.source() != Indicator.Source.RECORDS) {
            throw noSuchBreakdown(indicator, dimension);
        }
    }

    private static void requireDimension(Indicator indicator, Dimension dimension) {
        Set<Dimension> allowed = indicator.breakdowns();
        if (!allowed.contains(dimension)) {
            throw noSuchBreakdown(indicator, dimension);
        }
    }

    private static Refused noSuchBreakdown(Indicator indicator, Dimension dimension) {
        List<String> breakdowns =
                indicator.breakdowns().stream().sorted().map(Dimension::code).toList();
        return breakdowns.isEmpty()
                ? refusal("no-breakdown", indicator.code(), dimension.code())
                : refusal("no-such-breakdown", indicator.code(), dimension.code(), String.join(", ", breakdowns));
    }

    private static Refused refusal(String rule, Object... arguments) {
        return new Refused(Refusal.of("indicator.refusal." + rule, arguments));
    }
}
