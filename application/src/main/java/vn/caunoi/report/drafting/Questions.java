package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.Span;
import vn.caunoi.report.template.Wanted;
import vn.caunoi.shared.Period;

/**
 * Asks the figures of one report, all known at one posting.
 *
 * @param live whether the report moves with the records; a pinned one opens its figures as they were known
 */
record Questions(Counted figures, Scope scope, Owners owners, Times times, long pin, boolean live) {

    /** One answer an owner. */
    List<Answer> ask(Wanted wanted, boolean comparing) {
        return owners.of(wanted.indicator().line()).stream()
                .map(owner -> answer(wanted, owner, when(wanted), wanted.by(), comparing))
                .toList();
    }

    /** The same figures broken down by a dimension. */
    List<Answer> by(Wanted wanted, Dimension dimension) {
        return owners.of(wanted.indicator().line()).stream()
                .map(owner -> answer(wanted, owner, when(wanted), dimension, false))
                .toList();
    }

    private When when(Wanted wanted) {
        return wanted.indicator().way().isStock() ? times.ofStock(wanted.span()) : times.when(wanted.span());
    }

    Below below(ReportTemplate template) {
        return new Below(template, unit(), owners.leads());
    }

    Unit unit() {
        return owners.unit();
    }

    /** A figure of one calendar year; a stock as it stood at its end, or on the day of cut-off. */
    List<Answer> ofYear(Wanted wanted, int year) {
        Period whole = times.inYear(year);
        When when = wanted.indicator().way().isStock()
                ? new When.AsOf(whole.last().isAfter(times.cutOff()) ? times.cutOff() : whole.last())
                : new When.During(whole.last().isAfter(times.period().last()) ? cut(whole) : whole);
        return owners.of(wanted.indicator().line()).stream()
                .map(owner -> answer(wanted, owner, when, null, false))
                .toList();
    }

    /** What happened after the period is not of it. */
    private Period cut(Period year) {
        return Period.days(year.first(), times.period().last());
    }

    private Answer answer(Wanted wanted, Owner owner, When when, @Nullable Dimension by, boolean comparing) {
        Question question = new Question(wanted.indicator(), owner.subject(), when, by, wanted.filters(), pin);
        Figure figure = known(wanted, question, figures.answer(scope, question));
        return new Answer(
                wanted,
                owner,
                question,
                figure,
                comparing ? figures.compare(scope, question) : null,
                comparing ? ofYear(question, figure) : null,
                address(question));
    }

    private @Nullable AgainstPlan ofYear(Question question, Figure figure) {
        return figure.value() instanceof BigDecimal value
                ? times.yearAround(question.when())
                        .flatMap(year -> figures.ofYear(scope, question, year, value))
                        .orElse(null)
                : null;
    }

    /** A congress that met before the period is none of it, though its figures still stand. */
    private Figure known(Wanted wanted, Question question, Figure figure) {
        return wanted.span() != Span.WITHIN
                        || figures.isStatedSince(scope, question, times.period().first())
                ? figure
                : new Figure(null, figure.qualifier(), null, null, null, null, null);
    }

    private FigureAddress address(Question question) {
        return new FigureAddress(
                question.indicator().code(),
                question.subject().code(),
                question.when(),
                null,
                Map.<Dimension, Set<String>>copyOf(question.filters()),
                live ? null : Long.toString(pin));
    }
}
