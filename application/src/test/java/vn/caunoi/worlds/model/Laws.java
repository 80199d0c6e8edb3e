package vn.caunoi.worlds.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.caunoi.worlds.model.Event.Ended;
import vn.caunoi.worlds.model.Event.Founded;
import vn.caunoi.worlds.model.Event.KindChanged;
import vn.caunoi.worlds.model.Event.Moved;
import vn.caunoi.worlds.model.Event.Went;

/** What can be and what cannot, asked of every unit, every person and every day again and again. */
final class Laws {

    private final List<Event> events;
    private final State state;
    private final Set<String> broken = new TreeSet<>();

    private Laws(List<Event> events) {
        this.events = events;
        this.state = new State(events);
    }

    /** The names of all laws that these events together break. */
    static Set<String> brokenBy(List<Event> events) {
        Laws laws = new Laws(events);
        laws.units();
        if (laws.broken.isEmpty()) {
            laws.days().forEach(laws::day);
        }
        return laws.broken;
    }

    private void units() {
        Set<String> founded = new HashSet<>();
        Set<String> ended = new HashSet<>();
        Set<Object> said = new HashSet<>();
        for (Event event : events) {
            switch (event) {
                case Founded f -> breaksUnless(founded.add(f.unit()), "founded twice");
                case Ended e -> breaksUnless(ended.add(e.unit()), "ended twice");
                default -> {}
            }
            if (!(event instanceof Went)) {
                breaksUnless(said.add(List.of(event.getClass(), event.on(), unitOf(event))), "said twice a day");
            }
        }
        for (Event event : events) {
            if (event instanceof Moved || event instanceof KindChanged || event instanceof Ended) {
                String unit = unitOf(event);
                LocalDate born = state.born(unit);
                LocalDate end = state.ended(unit);
                breaksUnless(born != null && event.on().isAfter(born), "changed before it was there");
                breaksUnless(
                        event instanceof Ended || end == null || event.on().isBefore(end), "changed after its end");
            }
        }
    }

    private static String unitOf(Event event) {
        return switch (event) {
            case Founded f -> f.unit();
            case Moved m -> m.unit();
            case KindChanged k -> k.unit();
            case Ended e -> e.unit();
            case Went w -> Objects.requireNonNull(w.to() == null ? w.from() : w.to());
        };
    }

    private void breaksUnless(boolean holds, String law) {
        if (!holds) {
            broken.add(law);
        }
    }

    /** Nothing changes on other days. */
    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        events.forEach(event -> days.add(event.on()));
        return days;
    }

    private void day(LocalDate day) {
        for (String unit : state.units()) {
            if (state.standsOn(unit, day)) {
                String parent = state.parentOn(unit, day);
                breaksUnless(parent == null || state.standsOn(parent, day), "stands under what is not there");
                breaksUnless(!state.circlesOn(unit, day), "stands under itself");
            }
            breaksUnless(state.pool(unit, day) >= 0, "fewer than none counted");
            LocalDate end = state.ended(unit);
            breaksUnless(end == null || !end.equals(day) || state.membersIn(unit, day) <= 0, "members left behind");
        }
        for (String person : state.persons()) {
            List<String> places = new ArrayList<>();
            for (String unit : state.units()) {
                int there = state.timesIn(person, unit, day);
                breaksUnless(there >= 0, "left without being there");
                for (int i = 0; i < there; i++) {
                    places.add(unit);
                }
            }
            breaksUnless(places.size() <= 1, "a member twice");
        }
        events.stream().filter(event -> event.on().equals(day)).forEach(event -> {
            if (event instanceof Went went) {
                walksBetweenWhatStands(went);
            }
            if (event instanceof Ended ended && ended.into() != null) {
                breaksUnless(
                        state.standsOn(ended.into(), day) && !ended.into().equals(ended.unit()), "went into nothing");
            }
        });
    }

    private void walksBetweenWhatStands(Went went) {
        if (went.to() != null) {
            breaksUnless(state.standsOn(went.to(), went.on()), "came where nothing stands");
        }
        if (went.from() != null && !went.from().equals(went.to())) {
            LocalDate eve = went.on().minusDays(1);
            LocalDate end = state.ended(went.from());
            boolean lastDay = end != null && end.equals(went.on()) && state.standsOn(went.from(), eve);
            breaksUnless(state.standsOn(went.from(), went.on()) || lastDay, "left where nothing stands");
        }
    }
}
