package vn.caunoi.worlds.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.worlds.model.Event.Ended;
import vn.caunoi.worlds.model.Event.Founded;

/** Figures worked out from plain lists, every time from the beginning. */
public final class Reckoning {

    private static final Set<String> JOINING = Set.of("ADMITTED", "READMITTED");
    private static final Set<String> COMING = Set.of("ADMITTED", "READMITTED", "TRANSFERRED", "RESTORED");
    private static final Set<String> GOING = Set.of("TRANSFERRED", "RESIGNED", "DIED", "LEFT_JOB");

    private final List<Event> events;
    private final State state;

    Reckoning(List<Event> events) {
        this.events = events;
        this.state = new State(events);
    }

    public List<String> units(LocalDate day) {
        return state.units().stream().filter(unit -> state.standsOn(unit, day)).toList();
    }

    public @Nullable String parent(String unit, LocalDate day) {
        return state.parentOn(unit, day);
    }

    public List<String> children(String unit, LocalDate day) {
        return units(day).stream()
                .filter(other -> unit.equals(state.parentOn(other, day)))
                .toList();
    }

    public List<String> persons() {
        return List.copyOf(state.persons());
    }

    public List<String> personsIn(String unit, LocalDate day) {
        return state.persons().stream()
                .filter(person -> state.timesIn(person, unit, day) > 0)
                .toList();
    }

    public int pool(String unit, LocalDate day) {
        return state.pool(unit, day);
    }

    public int members(String node, LocalDate day) {
        return state.units().stream()
                .filter(unit -> state.isUnder(unit, node, day))
                .mapToInt(unit -> state.membersIn(unit, day))
                .sum();
    }

    /** Units of these kinds that stand. */
    public int units(String node, LocalDate day, Set<String> kinds) {
        return (int) units(day).stream()
                .filter(unit -> state.isUnder(unit, node, day) && kinds.contains(state.kindOn(unit, day)))
                .count();
    }

    public int joined(String node, LocalDate first, LocalDate last) {
        return state.crossed(node, first, last, JOINING, 1);
    }

    public int in(String node, LocalDate first, LocalDate last) {
        return state.crossed(node, first, last, COMING, 1);
    }

    public int out(String node, LocalDate first, LocalDate last) {
        return state.crossed(node, first, last, GOING, -1);
    }

    /** Decisions to found. */
    public int founded(String node, LocalDate first, LocalDate last, Set<String> kinds) {
        return (int) events.stream()
                .filter(event -> event instanceof Founded founded
                        && founded.how().equals("FOUNDED")
                        && falls(event, first, last)
                        && counts(founded.unit(), node, event.on(), kinds))
                .count();
    }

    /** Decisions to end. */
    public int ended(String node, LocalDate first, LocalDate last, Set<String> kinds) {
        return (int) events.stream()
                .filter(event -> event instanceof Ended end
                        && end.how().equals("GIAI_THE")
                        && falls(event, first, last)
                        && counts(end.unit(), node, event.on(), kinds))
                .count();
    }

    private static boolean falls(Event event, LocalDate first, LocalDate last) {
        return !event.on().isBefore(first) && !event.on().isAfter(last);
    }

    private boolean counts(String unit, String node, LocalDate day, Set<String> kinds) {
        return state.isUnder(unit, node, day) && kinds.contains(state.kindOn(unit, day));
    }
}
