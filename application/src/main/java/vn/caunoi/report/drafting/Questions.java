package vn.caunoi.report.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.template.Wanted;
import vn.caunoi.shared.Period;

/**
 * Asks the figures of one report, all known at one posting.
 *
 * @param live whether the report moves with the records; a pinned one opens its figures as they were known
 */
record Questions(Figures figures, Scope scope, Owners owners, Times times, long pin, boolean live) {

    /** One answer an owner. */
    List<Answer> ask(Wanted wanted, boolean comparing) {
        return owners.of(wanted.indicator().line()).stream()
                .map(owner -> answer(wanted, owner, times.when(wanted.span()), wanted.by(), comparing))
                .toList();
    }

    /** The same figures broken down by a dimension. */
    List<Answer> by(Wanted wanted, Dimension dimension) {
        return owners.of(wanted.indicator().line()).stream()
                .map(owner -> answer(wanted, owner, times.when(wanted.span()), dimension, false))
                .toList();
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
        Figure figure = figures.answer(scope, question);
        return new Answer(
                wanted,
                owner,
                question,
                figure,
                comparing ? figures.compare(scope, question) : null,
                address(question));
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
