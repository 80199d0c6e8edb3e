package vn.caunoi.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.organization.UnitHistory.Place;
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
        places.values().stream()
                .flatMap(List::stream)
                .filter(place -> touched.contains(place.unit()) || touched.contains(place.parent()))
                .forEach(place -> {
                    orphan(place, touched).ifPresent(problems::add);
                    cycle(place).ifPresent(problems::add);
                });
        return problems;
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
