package vn.caunoi.indicator.answering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;

/** Sets a figure beside its plan, the same period last year, the preceding period and the start of the term. */
@Component
class Comparing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Answers answers;
    private final ObjectProvider<Plans> plans;
    private final Terms terms;

    Comparing(Answers answers, ObjectProvider<Plans> plans, Terms terms) {
        this.answers = answers;
        this.plans = plans;
        this.terms = terms;
    }

    Comparisons compare(Scope scope, Question question) {
        BigDecimal value = answers.value(scope, question);
        return new Comparisons(
                plan(scope, question, value),
                lastYear(question)
                        .map(when -> change(scope, question, value, when))
                        .orElse(null),
                previous(question)
                        .map(when -> change(scope, question, value, when))
                        .orElse(null),
                termStart(scope, question)
                        .map(when -> change(scope, question, value, when))
                        .orElse(null));
    }

    private @Nullable AgainstPlan plan(Scope scope, Question question, @Nullable BigDecimal value) {
        if (!question.filters().isEmpty()) {
            return null;
        }
        Optional<Plan> plan = plans.stream()
                .flatMap(each -> each.planFor(scope, question).stream())
                .findFirst();
        return plan.map(p -> new AgainstPlan(p, value == null ? null : percent(value, p.value())))
                .orElse(null);
    }

    private static Optional<When> lastYear(Question question) {
        return Optional.of(
                switch (question.when()) {
                    case When.AsOf asOf -> new When.AsOf(asOf.day().minusYears(1));
                    case When.During during -> new When.During(during.period().samePeriodLastYear());
                });
    }

    private static Optional<When> previous(Question question) {
        return question.when() instanceof When.During during
                ? Optional.of(new When.During(during.period().previous()))
                : Optional.empty();
    }

    /** The evening before the unit's term that runs on the last day asked; only stocks have one. */
    private Optional<When> termStart(Scope scope, Question question) {
        if (!question.indicator().way().isStock() || !(question.subject() instanceof Subject.OfUnit unit)) {
            return Optional.empty();
        }
        Optional<Term> term = terms.on(scope, unit.code(), question.when().last(), question.pin());
        return term.map(t -> new When.AsOf(t.effectiveOn().minusDays(1)));
    }

    private @Nullable Change change(Scope scope, Question question, @Nullable BigDecimal value, When when) {
        BigDecimal base = answers.value(scope, question.at(when));
        if (base == null || value == null) {
            return null;
        }
        BigDecimal change = value.subtract(base);
        return new Change(base, change, percent(change, base));
    }

    /** Two decimals, half up; none of a base of zero. */
    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal base) {
        return base.signum() == 0 ? null : part.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }
}
