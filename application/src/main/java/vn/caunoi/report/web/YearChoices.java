package vn.caunoi.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.RecordedYears;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Option;

/** The Party units and years whose results a reader can choose; without a choice, the highest unit and the last year. */
@Component
class YearChoices {

    private final Trees trees;
    private final QuestionReader questions;
    private final RecordedYears recorded;
    private final Clock clock;

    YearChoices(Trees trees, QuestionReader questions, RecordedYears recorded, Clock clock) {
        this.trees = trees;
        this.questions = questions;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** What can be chosen, and what is chosen; no unit where the reader holds no Party unit at the end of the year. */
    record Chosen(YearView.Choices choices, Optional<String> unit, int year) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Chosen of(Scope scope, @Nullable String unit, @Nullable Integer asked) {
        long pin = questions.pin(scope, null);
        List<Integer> years = recorded.of(scope, pin, today());
        int year = asked == null ? years.getFirst() : asked;
        List<Unit> units = trees.on(scope, LocalDate.of(year, 12, 31), pin).within(Line.PARTY);
        YearView.Choices choices = new YearView.Choices(
                units.stream().map(each -> new Option(each.code(), each.name())).toList(),
                years.stream()
                        .map(each -> new Option(each.toString(), each.toString()))
                        .toList());
        return new Chosen(
                choices,
                Optional.ofNullable(unit).or(() -> units.stream().findFirst().map(Unit::code)),
                year);
    }
}
