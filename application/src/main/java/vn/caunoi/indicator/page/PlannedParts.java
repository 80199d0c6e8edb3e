package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Tile;

/**
 * The parts of a breakdown that have a plan: units below a unit, or zones of a group. Where a plan was given and nothing
 * happened, the part is told all the same, for it is the one to look at.
 */
@Component
class PlannedParts {

    private final Trees trees;
    private final Zones zones;
    private final PartPlans plans;

    PlannedParts(Trees trees, Zones zones, PartPlans plans) {
        this.trees = trees;
        this.zones = zones;
        this.plans = plans;
    }

    /**
     * Plans by the codes of parts.
     *
     * @param names what the parts are called that stand on the last asked day
     */
    record Planned(Map<String, Tile.Plan> plans, Map<String, String> names) {

        private static final Planned NONE = new Planned(Map.of(), Map.of());

        /** The parts with a plan in which nothing happened, by code. */
        List<Figure.Part> idle(Set<String> told) {
            return plans.keySet().stream()
                    .filter(code -> !told.contains(code) && names.containsKey(code))
                    .sorted()
                    .map(code -> new Figure.Part(code, names.getOrDefault(code, code), BigDecimal.ZERO))
                    .toList();
        }
    }

    /** Of the asked days, and where those are only a part of a year, of the year; a plan knows no filter. */
    Planned of(Scope scope, Asked asked, Figure figure) {
        Question question = asked.question();
        Dimension wanted = question.subject() instanceof Subject.OfUnit ? Dimension.CHILD : Dimension.ZONE;
        if (question.by() != wanted || !question.filters().isEmpty()) {
            return Planned.NONE;
        }
        Map<String, String> names = names(scope, question);
        Set<String> parts = new HashSet<>(figure.values().keySet());
        parts.addAll(names.keySet());
        Map<String, Tile.Plan> found = new HashMap<>();
        yearAround(question).ifPresent(year -> found.putAll(plans(scope, asked, question.at(year), parts, figure)));
        found.putAll(plans(scope, asked, question, parts, figure));
        return new Planned(found, names);
    }

    private Map<String, Tile.Plan> plans(Scope scope, Asked asked, Question planned, Set<String> parts, Figure figure) {
        return plans.of(scope, planned, asked.question().when().last(), parts, figure.values(), asked.text());
    }

    /** The year of whose plan the asked days are a part. */
    static Optional<When> yearAround(Question question) {
        Period year = Period.year(question.when().last().getYear());
        boolean part =
                switch (question.when()) {
                    case When.AsOf asOf -> true;
                    case When.During(Period asked) ->
                        asked.first().equals(year.first()) && asked.last().isBefore(year.last());
                };
        return part ? Optional.of(new When.During(year)) : Optional.empty();
    }

    private Map<String, String> names(Scope scope, Question question) {
        return switch (question.subject()) {
            case Subject.OfUnit unit -> below(scope, unit.code(), question);
            case Subject.OfZone(ZoneOwner owner, String code) -> within(owner, question);
        };
    }

    private Map<String, String> below(Scope scope, String code, Question question) {
        StandingUnits standing = trees.on(scope, question.when().last(), question.pin());
        Map<String, String> names = new HashMap<>();
        standing.unit(code)
                .map(standing::children)
                .orElse(List.of())
                .forEach((Unit child) -> names.put(child.code(), child.name()));
        return names;
    }

    private Map<String, String> within(ZoneOwner owner, Question question) {
        List<Long> ids = zones.zonesOf(owner, question.when().last(), question.pin());
        Map<Long, String> called = zones.names(ids, question.when().last(), question.pin());
        Map<String, String> names = new HashMap<>();
        zones.codes(ids).forEach((id, code) -> names.put(code, called.getOrDefault(id, code)));
        return names;
    }
}
