package vn.caunoi.indicator.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
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
import vn.caunoi.indicator.overview.OverviewView.Cell;
import vn.caunoi.indicator.overview.OverviewView.Child;
import vn.caunoi.indicator.overview.OverviewView.Children;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.indicator.page.PartPlans;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** The units directly below a standpoint with their main figures: the parts of the whole, so that the columns add up. */
@Component
class ChildTable {

    private static final Map<Line, List<String>> COLUMNS = Map.of(
            Line.PARTY, List.of("party.units", "party.members", "party.members.admitted"),
            Line.UNION, List.of("union.units", "union.members", "union.members.joined"),
            Line.YOUTH, List.of("youth.units", "youth.members", "youth.members.joined"),
            Line.WOMEN, List.of("women.units", "women.members"));

    private final Figures figures;
    private final Catalogue catalogue;
    private final PartPlans plans;

    ChildTable(Figures figures, Catalogue catalogue, PartPlans plans) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.plans = plans;
    }

    /**
     * The units below with what is said of each.
     *
     * @param dues what is late or near there
     * @param day on which they are due
     */
    Children of(Standpoint standpoint, List<Due> dues, LocalDate day, Text text) {
        List<Unit> children = standpoint.standing().children(standpoint.unit());
        if (children.isEmpty()) {
            return Children.NONE;
        }
        List<Column> columns = COLUMNS.getOrDefault(standpoint.unit().line(), List.of()).stream()
                .map(code -> column(standpoint, code, text))
                .toList();
        return new Children(
                columns.stream().map(Column::title).toList(),
                rows(standpoint, columns, new Health(standpoint, dues, day), text),
                columns.stream().map(Column::total).toList(),
                text.t("indicator.overview.children.note", note(standpoint, text)));
    }

    /** By the office's code: units that stand now, this unit itself, those that have ended, what belongs to none. */
    private static List<Child> rows(Standpoint standpoint, List<Column> columns, Health health, Text text) {
        Map<String, String> names = new TreeMap<>();
        columns.forEach(column -> names.putAll(column.labels()));
        List<Unit> standing = standpoint.standing().children(standpoint.unit());
        standing.forEach(child -> names.put(child.code(), child.name()));
        Set<String> stand = standing.stream().map(Unit::code).collect(Collectors.toSet());
        String own = standpoint.unit().code();
        Comparator<String> order = Comparator.comparing((String code) -> code.equals(Figure.UNCLASSIFIED))
                .thenComparing(code -> !stand.contains(code) && !code.equals(own))
                .thenComparing(code -> code.equals(own))
                .thenComparing(Comparator.naturalOrder());
        return names.keySet().stream()
                .sorted(order)
                .map(code -> child(
                        standpoint,
                        code,
                        code.equals(own) ? text.t("indicator.overview.children.self") : names.getOrDefault(code, code),
                        columns,
                        health,
                        text))
                .toList();
    }

    private static Child child(
            Standpoint standpoint, String code, String name, List<Column> columns, Health health, Text text) {
        Optional<Unit> unit = standpoint.standing().unit(code).filter(each -> !each.equals(standpoint.unit()));
        return new Child(
                code,
                new Opened(
                        name,
                        unit.map(each -> Addresses.unit(code, standpoint.last()))
                                .orElse(null)),
                unit.filter(each -> !standpoint.standing().children(each).isEmpty())
                        .map(each -> OverviewAddress.of(code, standpoint))
                        .orElse(null),
                columns.stream().map(column -> column.at(code)).toList(),
                unit.map(each -> health.of(each, members(columns, code), text)).orElse(List.of()));
    }

    private static Optional<BigDecimal> members(List<Column> columns, String child) {
        return columns.stream()
                .filter(column -> column.whole().indicator().equals("party.members"))
                .map(column -> column.value(child))
                .findFirst();
    }

    private Column column(Standpoint standpoint, String code, Text text) {
        Indicator indicator =
                catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
        Unit unit = standpoint.unit();
        Question question = new Question(
                indicator,
                new Subject.OfUnit(unit.id(), unit.code(), unit.line()),
                standpoint.briefly(indicator),
                Dimension.CHILD,
                Map.of(),
                standpoint.pin());
        Figure figure = figures.answer(standpoint.scope(), question);
        return new Column(
                text.t("indicator.column." + code),
                FigureAddress.of(question.at(standpoint.when(indicator)), null),
                figure,
                planned(standpoint, question, figure, text),
                new Phrases(text));
    }

    /** The plans of the year; a unit in which nothing happened yet has one all the same. */
    private Map<String, Tile.Plan> planned(Standpoint standpoint, Question question, Figure figure, Text text) {
        Set<String> parts = new HashSet<>(figure.values().keySet());
        standpoint.standing().children(standpoint.unit()).forEach(child -> parts.add(child.code()));
        return plans.of(
                standpoint.scope(), question.at(standpoint.planned()), standpoint.last(), parts, figure.values(), text);
    }

    private static String note(Standpoint standpoint, Text text) {
        return text.t("indicator.when.days", standpoint.firstDay(), standpoint.last());
    }

    /** One indicator over all children. */
    private record Column(
            String title, FigureAddress whole, Figure figure, Map<String, Tile.Plan> plans, Phrases phrases) {

        Map<String, String> labels() {
            Map<String, String> labels = new LinkedHashMap<>();
            figure.parts().forEach(part -> labels.put(part.key(), part.label()));
            return labels;
        }

        BigDecimal value(String child) {
            return figure.values().getOrDefault(child, BigDecimal.ZERO);
        }

        Cell at(String child) {
            return new Cell(
                    new Opened(
                            phrases.number(value(child), 0),
                            whole.only(Dimension.CHILD, child).path()),
                    plans.getOrDefault(child, Tile.Plan.NONE));
        }

        Opened total() {
            return new Opened(phrases.quantity(figure.value(), figure.qualifier(), 0), whole.path());
        }
    }
}
