package vn.caunoi.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** What a reader can choose: plans, units of the lines that have plans, and the periods that are usual. */
@Component
public class DraftChoices {

    private static final int YEARS = 6;

    private final ReportTemplates templates;
    private final Trees trees;
    private final Terms terms;
    private final QuestionReader questions;
    private final Clock clock;

    DraftChoices(ReportTemplates templates, Trees trees, Terms terms, QuestionReader questions, Clock clock) {
        this.templates = templates;
        this.trees = trees;
        this.terms = terms;
        this.questions = questions;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is reported unless something else is asked for: last year's work of the reader's highest unit. */
    Optional<DraftAddress> usual(Scope scope) {
        return units(scope)
                .findFirst()
                .map(unit -> new DraftAddress("year", unit.code(), Integer.toString(today().getYear() - 1), null));
    }

    /** Whether the reader can choose the unit today. */
    boolean knows(Scope scope, String unit) {
        return units(scope).anyMatch(each -> each.code().equals(unit));
    }

    public DraftView.Choices of(Scope scope, Text text) {
        List<Unit> units = units(scope).toList();
        return new DraftView.Choices(
                plans(scope, units, text),
                units.stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                periods(scope));
    }

    /** Plans of several lines with the same code are one choice: the line of the unit says which it is. */
    private List<Option> plans(Scope scope, List<Unit> units, Text text) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        templates.known(scope).all().stream()
                .filter(plan -> units.stream().anyMatch(unit -> unit.line() == plan.line()))
                .forEach(plan -> names.computeIfAbsent(plan.code(), code -> new LinkedHashSet<>())
                        .add(plan.name(text.language())));
        return names.entrySet().stream()
                .map(plan -> new Option(plan.getKey(), String.join(" / ", plan.getValue())))
                .toList();
    }

    private Stream<Unit> units(Scope scope) {
        StandingUnits standing = trees.on(scope, today(), questions.pin(scope, null));
        return templates.known(scope).all().stream()
                .map(plan -> plan.line())
                .distinct()
                .sorted()
                .flatMap((Line line) -> standing.within(line).stream());
    }

    /** The last years and their parts, and the terms of which the reader knows. */
    private List<Option> periods(Scope scope) {
        List<Option> periods = new ArrayList<>();
        int year = today().getYear();
        for (int each = year; each > year - YEARS; each--) {
            Stream.of(Period.year(each), Period.nineMonths(each), Period.sixMonths(each), Period.quarter(each, 1))
                    .map(Period::text)
                    .forEach(text -> periods.add(new Option(text, text)));
        }
        terms.live(scope, questions.pin(scope, null)).stream()
                .map(Recorded::content)
                .filter(term -> term.until() != null)
                .sorted(Comparator.comparing(Term::effectiveOn).reversed())
                .map(term -> "NK:" + term.name())
                .distinct()
                .forEach(text -> periods.add(new Option(text, text)));
        return periods;
    }
}
