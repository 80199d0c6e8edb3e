package vn.caunoi.indicator.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.organization.StandingUnits.ZoneGroup;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** The main figures of a standpoint, each beside its plan, with its scope and its days. */
@Component
class Tiles {

    /** What a unit with others below it looks at first. */
    private static final Map<Line, List<String>> WHOLE = Map.of(
            Line.PARTY, List.of("party.units", "party.members", "party.members.admitted"),
            Line.UNION, List.of("union.units", "union.units.founded", "union.members", "union.members.joined"),
            Line.YOUTH, List.of("youth.units", "youth.units.founded", "youth.members", "youth.members.joined"),
            Line.WOMEN, List.of("women.units", "women.members"));

    /** What a unit without others below it looks at first. */
    private static final Map<Line, List<String>> ALONE = Map.of(
            Line.PARTY,
            List.of(
                    "party.members",
                    "party.members.admitted",
                    "party.members.official",
                    "party.members.in",
                    "party.members.out"),
            Line.UNION,
            List.of("union.members", "union.members.joined", "union.members.left"),
            Line.YOUTH,
            List.of("youth.members", "youth.members.joined", "youth.members.left"),
            Line.WOMEN,
            List.of("women.members"));

    /** What a Party unit looks at first in the units of other lines that it leads. */
    private static final Map<Line, List<String>> LED = Map.of(
            Line.UNION, List.of("union.units", "union.members"),
            Line.YOUTH, List.of("youth.members"));

    private static final List<String> ZONES = List.of("enterprise.count");

    private final Figures figures;
    private final Catalogue catalogue;
    private final ObjectProvider<Plans> plans;
    private final Days days;

    Tiles(Figures figures, Catalogue catalogue, ObjectProvider<Plans> plans, Days days) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.plans = plans;
        this.days = days;
    }

    List<Tile> of(Standpoint standpoint, Text text) {
        List<Tile> tiles = new ArrayList<>();
        for (Line line : Line.values()) {
            for (Unit unit : standpoint.units(line)) {
                Whose whose = new Whose(subject(unit), unit.name());
                codes(standpoint, unit).forEach(code -> tiles.add(tile(standpoint, whose, code, text)));
            }
        }
        standpoint.zones().ifPresent(zones -> {
            Whose whose = new Whose(subject(zones), text.t("indicator.figure.group", zones.code()));
            ZONES.forEach(code -> tiles.add(tile(standpoint, whose, code, text)));
        });
        return tiles;
    }

    private static List<String> codes(Standpoint standpoint, Unit unit) {
        if (!unit.equals(standpoint.unit())) {
            return LED.getOrDefault(unit.line(), List.of());
        }
        boolean alone = standpoint.standing().children(unit).isEmpty();
        return (alone ? ALONE : WHOLE).getOrDefault(unit.line(), List.of());
    }

    private static Subject subject(Unit unit) {
        return new Subject.OfUnit(unit.id(), unit.code(), unit.line());
    }

    private static Subject subject(ZoneGroup zones) {
        return new Subject.OfZone(zones.owner(), zones.code());
    }

    /** Whose figure a tile shows, and what people call it. */
    private record Whose(Subject subject, String name) {}

    private Tile tile(Standpoint standpoint, Whose whose, String code, Text text) {
        Indicator indicator =
                catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
        Question question =
                new Question(indicator, whose.subject(), standpoint.when(indicator), null, Map.of(), standpoint.pin());
        Figure figure = figures.answer(standpoint.scope(), question);
        Phrases phrases = new Phrases(text);
        return new Tile(
                indicator.name(text.language()),
                phrases.quantity(figure.value(), figure.qualifier(), indicator.decimals()),
                plan(standpoint, question, figure, text),
                scope(standpoint, question, whose.name(), text),
                FigureAddress.of(question, null).path());
    }

    private Tile.Plan plan(Standpoint standpoint, Question question, Figure figure, Text text) {
        Optional<AgainstPlan> found = plans.orderedStream()
                .flatMap(each -> each.planFor(standpoint.scope(), question.at(standpoint.planned())).stream())
                .findFirst()
                .map(plan -> new AgainstPlan(
                        plan,
                        figure.value() == null
                                ? null
                                : Percentage.share(figure.value(), plan.value())
                                        .map(Percentage::value)
                                        .orElse(null)));
        return found.map(plan -> said(standpoint, question, plan, text))
                .orElseGet(() ->
                        new Tile.Plan(text.t("indicator.overview.plan.none"), null, Phrases.Achievement.NONE.tone()));
    }

    private Tile.Plan said(Standpoint standpoint, Question question, AgainstPlan plan, Text text) {
        LocalDate last = standpoint.planned().last();
        boolean ended = days.today().isAfter(last) && !standpoint.last().isBefore(last);
        Phrases phrases = new Phrases(text);
        Phrases.Achievement achievement = phrases.achievement(plan, ended);
        String words = text.t(
                "indicator.overview.plan",
                phrases.number(plan.plan().value(), question.indicator().decimals()));
        return new Tile.Plan(
                achievement.words().isEmpty()
                        ? words
                        : text.t("indicator.overview.plan.said", words, achievement.words()),
                plan.percent(),
                achievement.tone());
    }

    /** Whose figure it is, and for which days. */
    private static String scope(Standpoint standpoint, Question question, String name, Text text) {
        String time;
        if (question.indicator().way().isStock()) {
            time = text.t("indicator.overview.until", standpoint.last());
        } else if (standpoint.wholeYear()) {
            time = text.t("indicator.when.year", Integer.toString(standpoint.year()));
        } else {
            time = text.t("indicator.overview.since", standpoint.last());
        }
        return text.t("indicator.overview.scope", name, time);
    }
}
