package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;

/** Where the figures of a report are asked, with what they are set beside. */
@Component
record Counted(Figures figures, ObjectProvider<Plans> plans) {

    Figure answer(Scope scope, Question question) {
        return figures.answer(scope, question);
    }

    Comparisons compare(Scope scope, Question question) {
        return figures.compare(scope, question);
    }

    /** How far the value is on the way to what was planned for a whole year; a plan knows no filter. */
    Optional<AgainstPlan> ofYear(Scope scope, Question question, Period year, BigDecimal value) {
        if (!question.filters().isEmpty()) {
            return Optional.empty();
        }
        Question whole = question.at(new When.During(year));
        return plans.orderedStream()
                .flatMap(each -> each.planFor(scope, whole).stream())
                .findFirst()
                .map(plan -> new AgainstPlan(
                        plan,
                        Percentage.share(value, plan.value())
                                .map(Percentage::value)
                                .orElse(null)));
    }

    /** Whether anything behind the figure was stated on or after the day. */
    boolean isStatedSince(Scope scope, Question question, LocalDate day) {
        return figures.rows(scope, question, 1).rows().stream()
                .anyMatch(row -> !row.effectiveOn().isBefore(day));
    }
}
