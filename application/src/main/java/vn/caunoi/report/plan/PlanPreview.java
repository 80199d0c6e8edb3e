package vn.caunoi.report.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.drafting.Drafting;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;

/** Writes a report by a version of a plan, whether that is in force or not. */
@Component
class PlanPreview {

    private static final int YEARS = 5;
    private static final int LAST_QUARTER = 4;
    private static final int DECEMBER = 12;

    private final Drafting drafting;
    private final Trees trees;
    private final Terms terms;
    private final QuestionReader questions;
    private final Clock clock;

    PlanPreview(Drafting drafting, Trees trees, Terms terms, QuestionReader questions, Clock clock) {
        this.drafting = drafting;
        this.trees = trees;
        this.terms = terms;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The report of a unit and period.
     *
     * @throws Refused where the plan is not for such a period, or names what is no longer there
     * @throws NotFound where the reader holds no such unit
     */
    Manuscript write(Scope scope, ReportTemplate plan, String unit, String period) {
        return drafting.write(scope, new Drafting.Asked(plan, unit, period, null, null, Map.of()));
    }

    /** The units of a line that the reader holds, the highest first. */
    List<Unit> units(Scope scope, Line line) {
        return trees.on(scope, LocalDate.now(clock), questions.pin(scope, null)).within(line);
    }

    /** The last whole period of a kind that the plan is for, or the last term that is over; empty where there is none. */
    String usualPeriod(Scope scope, ReportTemplate plan) {
        int year = LocalDate.now(clock).getYear() - 1;
        return Arrays.stream(Period.Kind.values())
                .filter(plan.periods()::contains)
                .findFirst()
                .map(kind -> period(kind, year).text())
                .orElseGet(() -> term(scope));
    }

    private static Period period(Period.Kind kind, int year) {
        return switch (kind) {
            case YEAR -> Period.year(year);
            case QUARTER -> Period.quarter(year, LAST_QUARTER);
            case MONTH -> Period.month(year, DECEMBER);
            case SIX_MONTHS -> Period.sixMonths(year);
            case NINE_MONTHS -> Period.nineMonths(year);
            case YEARS -> Period.years(year - YEARS + 1, year);
            case DAYS -> Period.days(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, 31));
        };
    }

    private String term(Scope scope) {
        return terms.live(scope, questions.pin(scope, null)).stream()
                .map(Recorded::content)
                .filter(term -> term.until() != null)
                .max(Comparator.comparing(Term::effectiveOn))
                .map(term -> "NK:" + term.name())
                .orElse("");
    }
}
