package vn.caunoi.indicator.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.overview.TrendView.Series;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;

/** The main figures at the end of each of the last years, asked at the door of the figures like every other number. */
@Component
class Trend {

    private static final int MOST_YEARS = 10;

    private static final Map<Line, List<String>> OWN = Map.of(
            Line.PARTY, List.of("party.units", "party.members", "party.members.admitted"),
            Line.UNION, List.of("union.units", "union.members", "union.members.joined"),
            Line.YOUTH, List.of("youth.units", "youth.members", "youth.members.joined"),
            Line.WOMEN, List.of("women.units", "women.members"));

    private static final Map<Line, List<String>> LED = Map.of(Line.UNION, List.of("union.members"));

    private final Figures figures;
    private final Catalogue catalogue;
    private final JsonMapper json;

    Trend(Figures figures, Catalogue catalogue, JsonMapper json) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.json = json;
    }

    TrendView of(Standpoint standpoint, Text text) {
        List<Integer> years = years(standpoint);
        List<Course> courses = new ArrayList<>();
        for (Line line : Line.values()) {
            for (Unit unit : standpoint.units(line)) {
                Map<Line, List<String>> shown = unit.equals(standpoint.unit()) ? OWN : LED;
                shown.getOrDefault(line, List.of())
                        .forEach(code -> courses.add(course(standpoint, unit, indicator(code), years)));
            }
        }
        int first = beginning(courses, years.size());
        List<Integer> told = years.subList(first, years.size());
        return new TrendView(
                text.t("indicator.trend.lead", standpoint.unit().name(), told.getFirst() + "–" + told.getLast()),
                told.stream().map(year -> label(standpoint, year, text)).toList(),
                courses.stream()
                        .map(course -> series(standpoint, course.from(first), told, text))
                        .toList());
    }

    /** The first year in which anything stood; what came before would be zeros only. */
    private static int beginning(List<Course> courses, int years) {
        return IntStream.range(0, years)
                .filter(i -> courses.stream().anyMatch(course -> course.tells(i)))
                .findFirst()
                .orElse(years - 1);
    }

    /** The last ten years of which something is recorded, the oldest first. */
    private static List<Integer> years(Standpoint standpoint) {
        int last = standpoint.year();
        int first = Math.min(last, Math.max(Collections.min(standpoint.years()), last - MOST_YEARS + 1));
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static String label(Standpoint standpoint, int year, Text text) {
        return year == standpoint.year() && !standpoint.wholeYear()
                ? text.date(standpoint.last())
                : Integer.toString(year);
    }

    private Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
    }

    private Course course(Standpoint standpoint, Unit unit, Indicator indicator, List<Integer> years) {
        Question question = new Question(
                indicator,
                new Subject.OfUnit(unit.id(), unit.code(), unit.line()),
                standpoint.when(indicator),
                null,
                Map.of(),
                standpoint.pin());
        return new Course(
                unit,
                question,
                indicator.way().isStock() ? stocks(standpoint, question, years) : flows(standpoint, question, years));
    }

    private Series series(Standpoint standpoint, Course course, List<Integer> years, Text text) {
        Indicator indicator = course.question().indicator();
        boolean stock = indicator.way().isStock();
        Phrases phrases = new Phrases(text);
        List<Opened> points = IntStream.range(0, years.size())
                .mapToObj(i -> new Opened(
                        phrases.quantity(course.values().get(i), "DUNG", indicator.decimals()),
                        FigureAddress.of(course.question(), null)
                                .at(when(standpoint, stock, years.get(i)))
                                .path()))
                .toList();
        String title = text.t("indicator.column." + indicator.code());
        Drawing drawing = new Drawing(
                title,
                stock ? "line" : "bar",
                years.stream().map(year -> label(standpoint, year, text)).toList(),
                course.values(),
                points.stream().map(Opened::text).toList());
        return new Series(
                title, Tiles.scope(standpoint, course.unit(), text), points, json.writeValueAsString(drawing));
    }

    private List<@Nullable BigDecimal> stocks(Standpoint standpoint, Question question, List<Integer> years) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (int year : years) {
            values.add(figures.answer(standpoint.scope(), question.at(when(standpoint, true, year)))
                    .value());
        }
        return values;
    }

    /** All years of a flow are the parts of one figure. */
    private List<@Nullable BigDecimal> flows(Standpoint standpoint, Question question, List<Integer> years) {
        Period whole = Period.days(LocalDate.of(years.getFirst(), 1, 1), standpoint.last());
        Question byYear = new Question(
                question.indicator(),
                question.subject(),
                new When.During(whole),
                Dimension.YEAR,
                question.filters(),
                question.pin());
        Figure figure = figures.answer(standpoint.scope(), byYear);
        Map<String, BigDecimal> parts = Objects.requireNonNullElse(figure.breakdown(), List.<Figure.Part>of()).stream()
                .filter(part -> part.value() != null)
                .collect(Collectors.toMap(Figure.Part::key, part -> Objects.requireNonNull(part.value())));
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (int year : years) {
            values.add(parts.getOrDefault(Integer.toString(year), BigDecimal.ZERO));
        }
        return values;
    }

    private static When when(Standpoint standpoint, boolean stock, int year) {
        LocalDate last = year == standpoint.year() ? standpoint.last() : LocalDate.of(year, 12, 31);
        if (stock) {
            return new When.AsOf(last);
        }
        return new When.During(
                last.getDayOfYear() == last.lengthOfYear()
                        ? Period.year(year)
                        : Period.days(LocalDate.of(year, 1, 1), last));
    }

    /** One figure over the years. */
    private record Course(Unit unit, Question question, List<@Nullable BigDecimal> values) {

        boolean tells(int year) {
            BigDecimal value = values.get(year);
            return value != null && value.signum() != 0;
        }

        Course from(int year) {
            return new Course(unit, question, values.subList(year, values.size()));
        }
    }

    /** What the script draws: one line or one row of bars. */
    record Drawing(
            String name, String type, List<String> labels, List<@Nullable BigDecimal> values, List<String> texts) {}
}
