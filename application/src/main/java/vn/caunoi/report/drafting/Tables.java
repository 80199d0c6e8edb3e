package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Column;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Row;
import vn.caunoi.report.Manuscript.Weight;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Text;

/** Fills the tables of a report. */
final class Tables {

    private static final String KEY = "report.table.";

    private final Answers answers;
    private final Times times;
    private final Text text;
    private final Phrases phrases;
    private final Going going;

    Tables(Answers answers, Times times) {
        this.answers = answers;
        this.times = times;
        this.text = times.text();
        this.phrases = new Phrases(text);
        this.going = new Going(text, phrases);
    }

    /** Figures in rows: result, plan, share of the plan, and the base; under the name of each owner. */
    Grid compared(String id, String title, List<String> figures) {
        boolean ofTerm = times.term() != null;
        List<Column> columns = List.of(
                new Column(null, text.t(KEY + "indicator"), false),
                new Column(null, text.t(KEY + "measure"), false),
                new Column(null, text.t(KEY + "value"), true),
                new Column(text.t(KEY + "plan-group"), text.t(KEY + "plan"), true),
                new Column(text.t(KEY + "plan-group"), text.t(KEY + "percent"), true),
                new Column(
                        text.t(KEY + (ofTerm ? "opening-group" : "base-group")),
                        text.t(KEY + (ofTerm ? "opening" : "base")),
                        true),
                new Column(
                        text.t(KEY + (ofTerm ? "opening-group" : "base-group")),
                        text.t(KEY + (ofTerm ? "opening-change" : "base-change")),
                        false));
        Map<Owner, List<Row>> byOwner = new LinkedHashMap<>();
        figures.forEach(figure -> answers.of(figure)
                .forEach(answer -> byOwner.computeIfAbsent(answer.owner(), owner -> new ArrayList<>())
                        .add(row(answer, ofTerm))));
        List<Row> rows = new ArrayList<>();
        byOwner.forEach((owner, told) -> {
            if (byOwner.size() > 1) {
                rows.add(new Row(Weight.GROUP, List.of(Cell.of(capital(owner.name())))));
            }
            rows.addAll(told);
        });
        return new Grid(id, title, columns, rows);
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.forLanguageTag(text.language())) + words.substring(1);
    }

    private Row row(Answer answer, boolean ofTerm) {
        Optional<AgainstPlan> plan = answer.plan();
        return new Row(
                Weight.PLAIN,
                Stream.concat(
                                Stream.of(
                                        Cell.of(answer.indicator().name(text.language())),
                                        Cell.of(answer.indicator().measure(text.language())),
                                        cell(answer, answer.figure().value(), answer.address()),
                                        plan.map(each -> number(
                                                        answer, each.plan().value(), plans(answer)))
                                                .orElse(EMPTY),
                                        plan.map(AgainstPlan::percent)
                                                .map(percent -> new Cell(
                                                        phrases.percent(percent),
                                                        percent,
                                                        answer.address().path() + "#so-sanh"))
                                                .orElse(EMPTY)),
                                base(answer, ofTerm))
                        .toList());
    }

    private static final Cell EMPTY = Cell.of("");

    private Stream<Cell> base(Answer answer, boolean ofTerm) {
        if (ofTerm) {
            @Nullable BigDecimal opening = answer.figure().opening();
            @Nullable BigDecimal change = answer.figure().change();
            return opening == null || change == null
                    ? Stream.of(EMPTY, EMPTY)
                    : Stream.of(
                            number(answer, opening, eve(answer)),
                            new Cell(
                                    phrases.signed(change, answer.indicator().decimals()),
                                    change,
                                    answer.address().path()));
        }
        Optional<Change> samePeriod = answer.comparisons().map(Comparisons::samePeriod);
        if (samePeriod.isPresent()
                && times.today().isBefore(answer.question().when().last())) {
            return Stream.of(Cell.of(text.t(KEY + "under-way")), EMPTY);
        }
        return samePeriod
                .map(same -> Stream.of(
                        number(
                                answer,
                                same.value(),
                                answer.address().at(lastYear(answer.question().when()))),
                        new Cell(
                                going.shortly(answer, same),
                                going.number(answer, same),
                                answer.address().path())))
                .orElseGet(() -> Stream.of(EMPTY, EMPTY));
    }

    private static FigureAddress eve(Answer answer) {
        return answer.question().when() instanceof When.During(Period period)
                ? answer.address().at(new When.AsOf(period.first().minusDays(1)))
                : answer.address();
    }

    private static When lastYear(When when) {
        return switch (when) {
            case When.AsOf(var day) -> new When.AsOf(day.minusYears(1));
            case When.During(Period period) -> new When.During(period.samePeriodLastYear());
        };
    }

    private Cell cell(Answer answer, @Nullable BigDecimal value, FigureAddress address) {
        return new Cell(
                phrases.quantity(
                        value, answer.figure().qualifier(), answer.indicator().decimals()),
                value,
                address.path());
    }

    private Cell number(Answer answer, BigDecimal value, FigureAddress address) {
        return number(answer, value, address.path());
    }

    private Cell number(Answer answer, BigDecimal value, String path) {
        return new Cell(phrases.number(value, answer.indicator().decimals()), value, path);
    }

    /** Where the plan of a figure stands among those of its owner and days. */
    private static String plans(Answer answer) {
        return Addresses.targets(
                answer.question().subject().code(),
                answer.question().subject() instanceof Subject.OfUnit,
                answer.question().when() instanceof When.During(Period period)
                        ? period.text()
                        : answer.question().when().last() + ".."
                                + answer.question().when().last());
    }

    /**
     * Figures in columns by one dimension, with their sums.
     *
     * @param broken the answers of the figures by that dimension, in the order of the columns
     */
    Grid brokenDown(String id, String title, Dimension by, List<Answer> broken) {
        Phrases words = new Phrases(text);
        List<Column> columns = new ArrayList<>(List.of(new Column(null, words.title(by), false)));
        broken.forEach(answer -> columns.add(new Column(null, answer.indicator().name(text.language()), true)));
        Map<String, String> keys = new LinkedHashMap<>();
        broken.forEach(answer ->
                answer.figure().parts().forEach(part -> keys.putIfAbsent(part.key(), words.part(by, part))));
        List<Row> rows = new ArrayList<>();
        keys.entrySet().stream()
                .filter(key -> !isOdd(key.getKey()))
                .sorted(
                        by == Dimension.CHILD || by == Dimension.ZONE || by == Dimension.YEAR
                                ? Map.Entry.comparingByKey()
                                : (one, other) -> 0)
                .forEach(key -> rows.add(part(by, key.getKey(), key.getValue(), broken)));
        keys.entrySet().stream()
                .filter(key -> isOdd(key.getKey()))
                .forEach(key -> rows.add(part(by, key.getKey(), key.getValue(), broken)));
        rows.add(new Row(
                Weight.TOTAL,
                Stream.concat(
                                Stream.of(Cell.of(text.t(KEY + "total"))),
                                broken.stream()
                                        .map(answer ->
                                                cell(answer, answer.figure().value(), answer.address())))
                        .toList()));
        return new Grid(id, title, columns, rows);
    }

    /** What belongs to no part, or to two at once, stands below the others. */
    private static boolean isOdd(String key) {
        return key.equals(Figure.UNCLASSIFIED) || key.equals(Figure.BETWEEN_CHILDREN);
    }

    private Row part(Dimension by, String key, String label, List<Answer> broken) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(label)));
        broken.forEach(answer -> {
            @Nullable BigDecimal value = answer.figure().values().get(key);
            cells.add(
                    value == null
                            ? number(answer, BigDecimal.ZERO, answer.address().only(by, key))
                            : number(answer, value, answer.address().only(by, key)));
        });
        return new Row(Weight.PLAIN, cells);
    }
}
