package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.page.FigureView.Comparison;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.organization.Terms;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shell.Addresses;

/** The figure beside its plan and beside itself at other times, each base with the address where it opens. */
@Component
class ComparisonRows {

    private final Terms terms;
    private final ObjectProvider<Plans> plans;
    private final PlannedParts parts;
    private final Days days;

    ComparisonRows(Terms terms, ObjectProvider<Plans> plans, PlannedParts parts, Days days) {
        this.terms = terms;
        this.plans = plans;
        this.parts = parts;
        this.days = days;
    }

    PlannedParts.Planned planned(Scope scope, Asked asked, Figure figure) {
        return parts.of(scope, asked, figure);
    }

    List<Comparison> of(Scope scope, Asked asked, Figure figure, Comparisons found) {
        List<Comparison> rows = new ArrayList<>();
        if (found.plan() != null) {
            rows.add(plan(asked, figure.value(), found.plan()));
        }
        yearPlan(scope, asked, figure.value()).ifPresent(rows::add);
        When lastYear = lastYear(asked.question().when());
        if (asked.question().when() instanceof When.During during) {
            When eve = new When.AsOf(during.period().first().minusDays(1));
            add(rows, asked, "opening", eve, opening(figure), "");
            When previous = new When.During(during.period().previous());
            if (!previous.equals(lastYear)) {
                add(rows, asked, "previous", previous, found.previous(), "");
            }
        }
        String year = Integer.toString(lastYear.last().getYear());
        add(rows, asked, "same-period", lastYear, found.samePeriod(), year);
        termStart(scope, asked.question())
                .ifPresent(start -> add(rows, asked, "term-start", start, found.termStart(), ""));
        return rows;
    }

    private static Comparison plan(Asked asked, @Nullable BigDecimal value, AgainstPlan plan) {
        PaperReference paper = plan.plan().paper();
        String label = paper == null
                ? asked.text().t("indicator.comparison.plan")
                : asked.text().t("indicator.comparison.plan.paper", asked.cited(paper));
        return new Comparison(
                label,
                new Opened(asked.number(plan.plan().value()), plans(asked)),
                value == null ? "" : asked.signed(value.subtract(plan.plan().value())),
                asked.phrases().againstPlan(plan),
                plans(asked));
    }

    /** A plan is no figure that opens into entries; it stands among the plans of its owner and days. */
    private static String plans(Asked asked) {
        When when = asked.question().when();
        return Addresses.targets(
                asked.question().subject().code(),
                asked.question().subject() instanceof Subject.OfUnit,
                when instanceof When.During(var period) ? period.text() : when.last() + ".." + when.last());
    }

    /** Of a part of a year, or a day in it: how far it is on the way to what was planned for the whole. */
    private Optional<Comparison> yearPlan(Scope scope, Asked asked, @Nullable BigDecimal value) {
        When year = PlannedParts.yearAround(asked.question()).orElse(null);
        if (!asked.question().filters().isEmpty() || year == null) {
            return Optional.empty();
        }
        Question whole = asked.question().at(year);
        return plans.orderedStream()
                .flatMap(each -> each.planFor(scope, whole).stream())
                .findFirst()
                .map(plan -> new AgainstPlan(
                        plan,
                        value == null
                                ? null
                                : Percentage.share(value, plan.value())
                                        .map(Percentage::value)
                                        .orElse(null)))
                .map(plan -> new Comparison(
                        asked.text()
                                .t(
                                        "indicator.comparison.plan.year",
                                        asked.phrases().when(year)),
                        new Opened(
                                asked.number(plan.plan().value()),
                                asked.address().by(null).at(whole.when()).path()),
                        value == null
                                ? ""
                                : asked.signed(value.subtract(plan.plan().value())),
                        asked.phrases().againstPlan(plan),
                        null));
    }

    private static @Nullable Change opening(Figure figure) {
        BigDecimal opening = figure.opening();
        BigDecimal change = figure.change();
        return opening == null || change == null
                ? null
                : new Change(
                        opening,
                        change,
                        Percentage.share(change, opening).map(Percentage::value).orElse(null));
    }

    private void add(List<Comparison> rows, Asked asked, String kind, When base, @Nullable Change change, String year) {
        if (change == null) {
            return;
        }
        FigureAddress then = asked.address().by(null).at(base);
        if (base instanceof When.During && isUnderWay(asked)) {
            rows.add(new Comparison(
                    asked.text()
                            .t("indicator.comparison." + kind, asked.phrases().when(base)),
                    new Opened(asked.number(change.value()), then.path()),
                    "",
                    asked.text().t("indicator.comparison.under-way", days.today()),
                    null));
            return;
        }
        rows.add(new Comparison(
                asked.text().t("indicator.comparison." + kind, asked.phrases().when(base)),
                new Opened(asked.number(change.value()), then.path()),
                asked.signed(change.change()),
                asked.phrases()
                        .change(asked.indicator().way(), change, asked.text().t("indicator.base." + kind, year)),
                then.differenceTo(asked.address())));
    }

    /** What was done in a part of a period says nothing beside a whole one. */
    private boolean isUnderWay(Asked asked) {
        return !asked.indicator().way().isStock()
                && !days.today().isAfter(asked.question().when().last());
    }

    private static When lastYear(When when) {
        return switch (when) {
            case When.AsOf asOf -> new When.AsOf(asOf.day().minusYears(1));
            case When.During during -> new When.During(during.period().samePeriodLastYear());
        };
    }

    private Optional<When> termStart(Scope scope, Question question) {
        return question.subject() instanceof Subject.OfUnit unit
                ? terms.on(scope, unit.code(), question.when().last(), question.pin())
                        .map(term -> new When.AsOf(term.effectiveOn().minusDays(1)))
                : Optional.empty();
    }
}
