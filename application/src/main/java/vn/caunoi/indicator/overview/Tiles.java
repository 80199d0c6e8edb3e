package vn.caunoi.indicator.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.page.PlanWords;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.organization.StandingUnits.ZoneGroup;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** The main figures of a standpoint, each beside its plan, with whose it is and its days. */
@Component
class Tiles {

    /** What happened in the year to a unit with others below it. */
    private static final Map<Line, List<String>> FLOWS = Map.of(
            Line.PARTY, List.of("party.units.founded", "party.members.admitted"),
            Line.UNION, List.of("union.units.founded", "union.members.joined"),
            Line.YOUTH, List.of("youth.units.founded", "youth.members.joined"));

    /** What stands at the last day in a unit with others below it. */
    private static final Map<Line, List<String>> STOCKS = Map.of(
            Line.PARTY, List.of("party.units", "party.members"),
            Line.UNION, List.of("union.units", "union.members"),
            Line.YOUTH, List.of("youth.units", "youth.members"),
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

    /** What stands in the units of other lines that a Party unit leads. */
    private static final Map<Line, List<String>> LED = Map.of(
            Line.UNION, List.of("union.units", "union.members"),
            Line.YOUTH, List.of("youth.members"));

    private static final List<String> ZONES = List.of("enterprise.count");

    private final Figures figures;
    private final Catalogue catalogue;
    private final ObjectProvider<Plans> plans;
    private final PlanWords words;

    Tiles(Figures figures, Catalogue catalogue, ObjectProvider<Plans> plans, PlanWords words) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.plans = plans;
        this.words = words;
    }

    /** The planned figures of the year first, then what else happened to the unit itself, then what stands. */
    List<Tile> of(Standpoint standpoint, Text text) {
        List<Asked> asked = new ArrayList<>();
        for (Line line : Line.values()) {
            for (Unit unit : standpoint.units(line)) {
                codes(standpoint, unit)
                        .forEach(code -> asked.add(asked(standpoint, named(standpoint, unit, text), code)));
            }
        }
        standpoint
                .zones()
                .ifPresent(zones -> ZONES.forEach(code -> asked.add(asked(standpoint, named(zones, text), code))));
        return asked.stream()
                .filter(each -> each.belongs(standpoint))
                .sorted(Comparator.comparingInt(Asked::rank))
                .map(each -> tile(standpoint, each, text))
                .toList();
    }

    private static List<String> codes(Standpoint standpoint, Unit unit) {
        boolean own = unit.equals(standpoint.unit());
        if (own && standpoint.standing().children(unit).isEmpty()) {
            return ALONE.getOrDefault(unit.line(), List.of());
        }
        return Stream.of(FLOWS, own ? STOCKS : LED)
                .flatMap(each -> each.getOrDefault(unit.line(), List.of()).stream())
                .toList();
    }

    private static Owner named(Standpoint standpoint, Unit unit, Text text) {
        return new Owner(new Subject.OfUnit(unit.id(), unit.code(), unit.line()), scope(standpoint, unit, text));
    }

    /** The unit itself stands in the title; of what it leads, the line says enough where one unit heads it. */
    static String scope(Standpoint standpoint, Unit unit, Text text) {
        if (unit.equals(standpoint.unit())) {
            return text.t("indicator.overview.scope.own");
        }
        boolean alone = standpoint.units(unit.line()).size() == 1;
        return alone ? text.t("indicator.overview.scope." + unit.line()) : unit.name();
    }

    private static Owner named(ZoneGroup zones, Text text) {
        return new Owner(new Subject.OfZone(zones.owner(), zones.code()), text.t("indicator.overview.zones"));
    }

    private Asked asked(Standpoint standpoint, Owner owner, String code) {
        Indicator indicator =
                catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
        Question question =
                new Question(indicator, owner.subject(), standpoint.when(indicator), null, Map.of(), standpoint.pin());
        Optional<Plan> plan = plans.orderedStream()
                .flatMap(each -> each.planFor(standpoint.scope(), question.at(standpoint.planned())).stream())
                .findFirst();
        return new Asked(owner, question, plan);
    }

    private Tile tile(Standpoint standpoint, Asked asked, Text text) {
        Question question = asked.question();
        Figure figure = figures.answer(standpoint.scope(), question.at(standpoint.briefly(question.indicator())));
        return new Tile(
                question.indicator().name(text.language()),
                new Phrases(text)
                        .quantity(
                                figure.value(),
                                figure.qualifier(),
                                question.indicator().decimals()),
                asked.plan()
                        .map(plan -> words.of(
                                question.indicator(),
                                standpoint.planned(),
                                standpoint.last(),
                                plan,
                                figure.value(),
                                text))
                        .orElseGet(() -> asked.lacksPlan() ? unplanned(text) : Tile.Plan.NONE),
                text.t("indicator.overview.scope", asked.owner().name(), time(standpoint, question, text)),
                FigureAddress.of(question, null).path());
    }

    private static Tile.Plan unplanned(Text text) {
        return new Tile.Plan(text.t("indicator.overview.plan.none"), null, Phrases.Achievement.NONE.tone());
    }

    /** For which days a figure holds. */
    private static String time(Standpoint standpoint, Question question, Text text) {
        if (question.indicator().way().isStock()) {
            return text.t("indicator.overview.until", standpoint.last());
        }
        return standpoint.wholeYear()
                ? text.t("indicator.when.year", Integer.toString(standpoint.year()))
                : text.t("indicator.overview.since", standpoint.last());
    }

    /** Whose figures they are, in words: codes are for machines. */
    private record Owner(Subject subject, String name) {}

    /** What may become a tile, and its plan for the year. */
    private record Asked(Owner owner, Question question, Optional<Plan> plan) {

        /** Of the units that another one leads, only what was planned is shown of what happened. */
        boolean belongs(Standpoint standpoint) {
            boolean own = owner.subject().code().equals(standpoint.unit().code());
            return own || plan.isPresent() || isStock();
        }

        int rank() {
            return plan.isPresent() && !isStock() ? 0 : 1;
        }

        /** Stocks, and movements that nobody plans, lack nothing. */
        boolean lacksPlan() {
            return FLOWS.values().stream()
                    .anyMatch(codes -> codes.contains(question.indicator().code()));
        }

        private boolean isStock() {
            return question.indicator().way().isStock();
        }
    }
}
