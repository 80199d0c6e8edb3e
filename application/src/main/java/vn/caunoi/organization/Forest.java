package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitHistory.Place;
import vn.caunoi.organization.UnitHistory.Relation;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Refusal;

/**
 * Some units with everything above and directly below them, over all time: no tree may bite its tail on any day, nobody
 * stands under a unit that is not there. Units out of the writer's reach are absent and not judged.
 */
final class Forest {

    private static final String RULE = "organization.refusal.";

    private final Map<String, UnitHistory> units = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    Forest(List<UnitHistory> histories) {
        histories.forEach(history -> {
            units.put(history.unit(), history);
            places.put(history.unit(), history.places());
        });
    }

    /** What is impossible around these units. */
    List<Refusal> problems(Set<String> touched) {
        List<Refusal> problems = new ArrayList<>();
        around(touched).forEach(place -> {
            orphan(place, touched).ifPresent(problems::add);
            otherLine(place).ifPresent(problems::add);
        });
        problems.addAll(rings(touched));
        units.values().stream()
                .flatMap(unit -> unit.relations().stream())
                .filter(relation -> touched.contains(relation.unit()) || touched.contains(relation.other()))
                .forEach(relation -> unrelated(relation).ifPresent(problems::add));
        return problems;
    }

    /** Where these units stand below themselves; who else stands in such a ring did nothing. */
    List<Refusal> rings(Set<String> touched) {
        return around(touched)
                .filter(place -> touched.contains(place.unit()))
                .flatMap(place -> cycle(place).stream())
                .toList();
    }

    private Stream<Place> around(Set<String> touched) {
        return places.values().stream()
                .flatMap(List::stream)
                .filter(place -> touched.contains(place.unit()) || touched.contains(place.parent()));
    }

    private Optional<Refusal> otherLine(Place place) {
        Optional<Line> own = line(place.unit());
        Optional<Line> above = place.parent() == null ? Optional.empty() : line(place.parent());
        return own.isPresent() && above.isPresent() && !own.equals(above)
                ? Optional.of(Refusal.of(RULE + "parent-of-other-line", place.unit(), String.valueOf(place.parent()))
                        .at(place.entry()))
                : Optional.empty();
    }

    private Optional<Line> line(String unit) {
        return Optional.ofNullable(units.get(unit)).flatMap(UnitHistory::line);
    }

    /** A unit comes from another that stood until then, and goes into another that stands from then on. */
    private Optional<Refusal> unrelated(Relation relation) {
        UnitHistory other = units.get(relation.other());
        if (other == null) {
            return Optional.empty();
        }
        LocalDate needed = relation.origin() ? relation.on().minusDays(1) : relation.on();
        boolean stands = !relation.other().equals(relation.unit())
                && other.lifetime().filter(life -> life.contains(needed)).isPresent();
        return stands
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                RULE + (relation.origin() ? "origin-not-there" : "successor-not-there"),
                                relation.unit(),
                                relation.other(),
                                relation.on())
                        .at(relation.entry()));
    }

    /** The unit lives while its parent does not: the parent came later, or ended with units left. */
    private Optional<Refusal> orphan(Place place, Set<String> touched) {
        UnitHistory child = units.get(place.unit());
        UnitHistory parent = place.parent() == null ? null : units.get(place.parent());
        if (child == null || parent == null) {
            return Optional.empty();
        }
        return child.lifetime()
                .flatMap(place.during()::intersection)
                .filter(lived ->
                        parent.lifetime().filter(above -> above.encloses(lived)).isEmpty())
                .map(lived -> blame(place, parent, lived, touched));
    }

    private static Refusal blame(Place place, UnitHistory parent, DateRange lived, Set<String> touched) {
        Long end = parent.endEntry();
        if (end != null
                && touched.contains(parent.unit())
                && parent.lifetime().filter(above -> above.overlaps(lived)).isPresent()) {
            return Refusal.of(RULE + "units-left", parent.unit(), place.unit()).at(end);
        }
        return Refusal.of(RULE + "parent-not-there", place.unit(), parent.unit(), place.since())
                .at(place.entry());
    }

    private Optional<Refusal> cycle(Place place) {
        return place.parent() != null && climbsTo(place.unit(), place.parent(), place.during(), Set.of())
                ? Optional.of(Refusal.of(RULE + "bites-its-tail", place.unit(), place.parent())
                        .at(place.entry()))
                : Optional.empty();
    }

    /** Follows parents upward on these days; a circle that passes elsewhere ends the walk. */
    private boolean climbsTo(String sought, String from, DateRange during, Set<String> passed) {
        if (sought.equals(from)) {
            return true;
        }
        if (passed.contains(from)) {
            return false;
        }
        Set<String> passedNow = new HashSet<>(passed);
        passedNow.add(from);
        return places.getOrDefault(from, List.of()).stream()
                .anyMatch(place -> climbsOn(sought, place, during, passedNow));
    }

    private boolean climbsOn(String sought, Place place, DateRange during, Set<String> passed) {
        String above = place.parent();
        return above != null
                && place.during()
                        .intersection(during)
                        .filter(days -> climbsTo(sought, above, days, passed))
                        .isPresent();
    }
}
