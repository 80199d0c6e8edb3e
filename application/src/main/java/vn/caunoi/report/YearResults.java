package vn.caunoi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.YearResult.Item;
import vn.caunoi.report.YearResult.Owner;
import vn.caunoi.report.YearResult.Section;
import vn.caunoi.shared.Period;

/** The door to the results of a year: every figure asked through the one door of figures, on one snapshot. */
@Component
public class YearResults {

    private final Transactions transactions;
    private final Trees trees;
    private final Catalogue catalogue;
    private final Figures figures;
    private final QuestionReader questions;

    YearResults(
            Transactions transactions, Trees trees, Catalogue catalogue, Figures figures, QuestionReader questions) {
        this.transactions = transactions;
        this.trees = trees;
        this.catalogue = catalogue;
        this.figures = figures;
        this.questions = questions;
    }

    /**
     * The results of a Party unit, and of the units of other lines that it leads as far as the reader holds them.
     *
     * @throws NotFound where the reader holds no Party unit of that code at the end of the year
     */
    public YearResult of(Scope scope, String code, int year) {
        return transactions.reading(scope.actor(), () -> {
            long pin = questions.pin(scope, null);
            Period period = Period.year(year);
            StandingUnits standing = trees.on(scope, period.last(), pin);
            Unit unit = standing.unit(code)
                    .filter(found -> found.line() == Line.PARTY)
                    .orElseThrow(NotFound::new);
            return new Asking(scope, standing, unit, period, pin).result();
        });
    }

    /** One reading of one unit's year. */
    private final class Asking {

        private final Scope scope;
        private final StandingUnits standing;
        private final Unit unit;
        private final Period year;
        private final long pin;
        private final List<Section> sections = new ArrayList<>();
        private final List<Line> withheld = new ArrayList<>();

        Asking(Scope scope, StandingUnits standing, Unit unit, Period year, long pin) {
            this.scope = scope;
            this.standing = standing;
            this.unit = unit;
            this.year = year;
            this.pin = pin;
        }

        YearResult result() {
            YearOutline.sections().forEach(this::add);
            String superior =
                    trees.nameAbove(scope, unit.id(), year.last(), pin).orElse(null);
            return new YearResult(unit, superior, year, sections, withheld, pin);
        }

        private void add(YearOutline.Section outline) {
            List<Subject> owners = outline.line() == null ? zones() : units(outline.line());
            if (owners.isEmpty() && outline.line() != null) {
                withheld.add(outline.line());
            }
            for (Subject owner : owners) {
                sections.add(new Section(
                        named(owner, outline.line()),
                        owners.size() == 1,
                        items(owner, outline.told()),
                        items(owner, outline.shown())));
            }
        }

        private List<Subject> units(Line line) {
            List<Unit> units = line == Line.PARTY ? List.of(unit) : standing.ledBy(unit, line);
            return units.stream()
                    .map(each -> (Subject) new Subject.OfUnit(each.id(), each.code(), each.line()))
                    .toList();
        }

        private List<Subject> zones() {
            return standing
                    .zoneGroup(unit)
                    .filter(group -> scope.holds(group.owner(), Right.FIGURES))
                    .map(group -> (Subject) new Subject.OfZone(group.owner(), group.code()))
                    .stream()
                    .toList();
        }

        private Owner named(Subject owner, @Nullable Line line) {
            String name = standing.unit(owner.code()).map(Unit::name).orElse(owner.code());
            return new Owner(owner.code(), name, line);
        }

        private List<Item> items(Subject owner, List<String> codes) {
            return codes.stream().map(code -> item(owner, indicator(code))).toList();
        }

        private Item item(Subject owner, Indicator indicator) {
            Dimension kind = indicator.breakdowns().contains(Dimension.UNIT_KIND) ? Dimension.UNIT_KIND : null;
            Question question = new Question(indicator, owner, new When.During(year), kind, Map.of(), pin);
            return new Item(
                    indicator,
                    FigureAddress.of(indicator.code(), owner.code(), question.when()),
                    figures.answer(scope, question),
                    figures.compare(scope, question));
        }
    }

    private Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
    }
}
