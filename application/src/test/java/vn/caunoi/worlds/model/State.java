package vn.caunoi.worlds.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.caunoi.worlds.model.Event.Ended;
import vn.caunoi.worlds.model.Event.Founded;
import vn.caunoi.worlds.model.Event.KindChanged;
import vn.caunoi.worlds.model.Event.Moved;
import vn.caunoi.worlds.model.Event.Went;

/** How things stand on a day, found by reading all events from the first to the last, each time anew. */
final class State {

    private final List<Event> events;

    State(List<Event> events) {
        this.events = events;
    }

    Set<String> units() {
        Set<String> units = new TreeSet<>();
        events.forEach(event -> {
            if (event instanceof Founded founded) {
                units.add(founded.unit());
            }
            if (event instanceof Went went) {
                if (went.from() != null) {
                    units.add(went.from());
                }
                if (went.to() != null) {
                    units.add(went.to());
                }
            }
        });
        return units;
    }

    Set<String> persons() {
        Set<String> persons = new TreeSet<>();
        events.forEach(event -> {
            if (event instanceof Went went && went.person() != null) {
                persons.add(went.person());
            }
        });
        return persons;
    }

    @Nullable
    LocalDate born(String unit) {
        return events.stream()
                .filter(event ->
                        event instanceof Founded founded && founded.unit().equals(unit))
                .map(Event::on)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LocalDate ended(String unit) {
        return events.stream()
                .filter(event -> event instanceof Ended end && end.unit().equals(unit))
                .map(Event::on)
                .findFirst()
                .orElse(null);
    }

    boolean standsOn(String unit, LocalDate day) {
        LocalDate born = born(unit);
        LocalDate end = ended(unit);
        return born != null && !day.isBefore(born) && (end == null || day.isBefore(end));
    }

    @Nullable
    String parentOn(String unit, LocalDate day) {
        String parent = null;
        LocalDate since = LocalDate.MIN;
        for (Event event : events) {
            if (!event.on().isAfter(day) && !event.on().isBefore(since)) {
                if (event instanceof Founded founded && founded.unit().equals(unit)) {
                    parent = founded.parent();
                    since = event.on();
                } else if (event instanceof Moved moved && moved.unit().equals(unit)) {
                    parent = moved.parent();
                    since = event.on();
                }
            }
        }
        return parent;
    }

    @Nullable
    String kindOn(String unit, LocalDate day) {
        String kind = null;
        LocalDate since = LocalDate.MIN;
        for (Event event : events) {
            if (!event.on().isAfter(day) && !event.on().isBefore(since)) {
                if (event instanceof Founded founded && founded.unit().equals(unit)) {
                    kind = founded.kind();
                    since = event.on();
                } else if (event instanceof KindChanged changed
                        && changed.unit().equals(unit)) {
                    kind = changed.kind();
                    since = event.on();
                }
            }
        }
        return kind;
    }

    boolean circlesOn(String unit, LocalDate day) {
        Set<String> passed = new HashSet<>();
        String at = unit;
        while (at != null) {
            if (!passed.add(at)) {
                return true;
            }
            at = parentOn(at, day);
        }
        return false;
    }

    /** Whether the unit is the node, or stands below it. */
    boolean isUnder(@Nullable String unit, String node, LocalDate day) {
        String at = unit;
        for (int steps = 0; at != null && steps < 100; steps++) {
            if (at.equals(node)) {
                return true;
            }
            at = parentOn(at, day);
        }
        return false;
    }

    /** People in the unit who are only counted, on the evening of the day. */
    int pool(String unit, LocalDate day) {
        int pool = 0;
        for (Event event : events) {
            if (event instanceof Went went && !went.on().isAfter(day)) {
                if (went.names()) {
                    pool -= unit.equals(went.from()) ? 1 : 0;
                } else if (went.person() == null) {
                    pool += unit.equals(went.to()) ? went.people() : 0;
                    pool -= unit.equals(went.from()) ? went.people() : 0;
                }
            }
        }
        return pool;
    }

    /** How often the person is a member of the unit; more than once cannot be. */
    int timesIn(String person, String unit, LocalDate day) {
        int times = 0;
        for (Event event : events) {
            if (event instanceof Went went
                    && person.equals(went.person())
                    && !went.on().isAfter(day)) {
                times += unit.equals(went.to()) ? 1 : 0;
                times -= unit.equals(went.from()) && !went.names() ? 1 : 0;
            }
        }
        return times;
    }

    int membersIn(String unit, LocalDate day) {
        return pool(unit, day)
                + persons().stream()
                        .mapToInt(person -> timesIn(person, unit, day))
                        .sum();
    }

    /** Members that crossed into the node (+) or out of it (-) in these days, by movements of these kinds. */
    int crossed(String node, LocalDate first, LocalDate last, Set<String> kinds, int direction) {
        int people = 0;
        for (Event event : events) {
            if (event instanceof Went went
                    && !went.names()
                    && kinds.contains(went.kind())
                    && !went.on().isBefore(first)
                    && !went.on().isAfter(last)) {
                boolean from = isUnder(went.from(), node, went.on());
                boolean to = isUnder(went.to(), node, went.on());
                people += direction > 0 && to && !from || direction < 0 && from && !to ? went.people() : 0;
            }
        }
        return people;
    }

    List<Event> all() {
        return Objects.requireNonNull(events);
    }
}
