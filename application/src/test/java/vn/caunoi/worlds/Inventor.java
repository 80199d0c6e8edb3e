package vn.caunoi.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.worlds.making.Dice;
import vn.caunoi.worlds.model.Chronicle;
import vn.caunoi.worlds.model.Event;
import vn.caunoi.worlds.model.Event.Ended;
import vn.caunoi.worlds.model.Event.Founded;
import vn.caunoi.worlds.model.Event.KindChanged;
import vn.caunoi.worlds.model.Event.Moved;
import vn.caunoi.worlds.model.Event.Went;
import vn.caunoi.worlds.model.Reckoning;

/** Invents what might happen next in one history: mostly what can be, now and then what cannot. */
final class Inventor {

    /** Kinds of a line below its root. */
    static final Map<Line, List<String>> KINDS = Map.of(
            Line.PARTY, List.of("GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL", "CELL"),
            Line.UNION, List.of("UNION_GRASSROOTS", "UNION_PART", "UNION_GRASSROOTS"),
            Line.YOUTH, List.of("YOUTH_GRASSROOTS", "YOUTH_GRASSROOTS_CELL", "YOUTH_CELL"));

    private static final List<String> LEAVINGS = List.of("RESIGNED", "DIED", "LEFT_JOB");

    private final Dice dice;
    private final Line line;
    private final String prefix;
    private final List<String> everyUnit = new ArrayList<>();
    private int persons;

    Inventor(Dice dice, Line line, int number) {
        this.dice = dice;
        this.line = line;
        this.prefix = "H" + number;
        everyUnit.add(root());
    }

    String root() {
        return prefix + "-0";
    }

    /** What stood when the records begin: a root, two units and some members. */
    List<Event> opening(LocalDate day) {
        List<Event> events = new ArrayList<>();
        events.add(new Founded(day, root(), line == Line.PARTY ? "UPPER" : line.name() + "_UPPER", null, "OPENED"));
        for (int i = 0; i < 3; i++) {
            String unit = newUnit();
            events.add(new Founded(day, unit, dice.any(kinds()), i < 2 ? root() : everyUnit.get(1), "OPENED"));
            events.add(new Went(day, "OPENING", null, dice.between(2, 9), null, unit));
            events.add(new Went(day, "OPENING", newPerson(), 1, null, unit));
        }
        return events;
    }

    private List<String> kinds() {
        return KINDS.getOrDefault(line, List.of());
    }

    private String newUnit() {
        String unit = prefix + "-" + everyUnit.size();
        everyUnit.add(unit);
        return unit;
    }

    private String newPerson() {
        return prefix + "n" + ++persons;
    }

    /** A unit that stands; sometimes just any that was ever thought of. */
    private String unit(Reckoning now, LocalDate day) {
        List<String> standing =
                now.units(day).stream().filter(unit -> !unit.equals(root())).toList();
        if (standing.isEmpty() || dice.percent(4)) {
            return dice.any(everyUnit);
        }
        return dice.percent(25) ? standing.getLast() : dice.any(standing);
    }

    List<Event> invent(Operation operation, Reckoning now, LocalDate day) {
        return switch (operation) {
            case FOUND -> found(now, day);
            case SPLIT -> split(now, day);
            case MERGE -> merge(now, day);
            case MOVE -> List.of(new Moved(day, unit(now, day), parent(now, day)));
            case CHANGE_KIND -> List.of(new KindChanged(day, unit(now, day), dice.any(kinds())));
            case END -> end(now, day);
            case ADMIT -> List.of(admission(now, unit(now, day), day));
            case TRANSFER -> List.of(going(now, unit(now, day), unit(now, day), day));
            case LEAVE -> List.of(going(now, unit(now, day), null, day));
            case NAME -> List.of(naming(unit(now, day), day));
            case BACK_DATE ->
                invent(
                        dice.of(
                                Operation.FOUND,
                                Operation.ADMIT,
                                Operation.TRANSFER,
                                Operation.LEAVE,
                                Operation.MOVE,
                                Operation.NAME),
                        now,
                        day);
            case CORRECT, IMPORT, UNDO -> throw new IllegalArgumentException(operation.name());
        };
    }

    private String parent(Reckoning now, LocalDate day) {
        return dice.percent(45) ? root() : unit(now, day);
    }

    private List<Event> found(Reckoning now, LocalDate day) {
        String parent = parent(now, day);
        String unit = dice.percent(4) ? dice.any(everyUnit) : newUnit();
        List<Event> events = new ArrayList<>(List.of(new Founded(day, unit, dice.any(kinds()), parent, "FOUNDED")));
        if (dice.percent(60)) {
            events.add(admission(now, unit, day));
        }
        return events;
    }

    private List<Event> split(Reckoning now, LocalDate day) {
        String whole = unit(now, day);
        String part = newUnit();
        @Nullable String parent = now.parent(whole, day);
        List<Event> events = new ArrayList<>();
        events.add(new Founded(day, part, dice.any(kinds()), parent == null ? root() : parent, "CHIA_TACH"));
        events.add(going(now, whole, part, day));
        return events;
    }

    private List<Event> merge(Reckoning now, LocalDate day) {
        String unit = unit(now, day);
        String into = unit(now, day);
        List<Event> events = new ArrayList<>();
        if (dice.percent(88)) {
            events.addAll(everybodyGoes(now, unit, into.equals(unit) ? root() : into, day));
            now.children(unit, day)
                    .forEach(child -> events.add(new Moved(day, child, into.equals(child) ? root() : into)));
        }
        events.add(new Ended(day, unit, "SAP_NHAP", into));
        return events;
    }

    private List<Event> end(Reckoning now, LocalDate day) {
        String unit = unit(now, day);
        List<Event> events = new ArrayList<>();
        if (dice.percent(85)) {
            events.addAll(everybodyGoes(now, unit, dice.maybe(50, root()), day));
            now.children(unit, day).forEach(child -> events.add(new Moved(day, child, root())));
        }
        events.add(new Ended(day, unit, "GIAI_THE", null));
        return events;
    }

    private List<Event> everybodyGoes(Reckoning now, String unit, @Nullable String to, LocalDate day) {
        List<Event> events = new ArrayList<>();
        now.personsIn(unit, day).forEach(person -> events.add(new Went(day, "TRANSFERRED", person, 1, unit, to)));
        int pool = now.pool(unit, day);
        if (pool > 0) {
            events.add(new Went(day, "TRANSFERRED", null, pool, unit, to));
        }
        return events;
    }

    private Went admission(Reckoning now, String unit, LocalDate day) {
        if (dice.percent(40)) {
            return new Went(day, "ADMITTED", null, dice.between(1, 6), null, unit);
        }
        boolean again = dice.percent(25) && !now.persons().isEmpty();
        return again
                ? new Went(day, "READMITTED", dice.any(now.persons()), 1, null, unit)
                : new Went(day, "ADMITTED", newPerson(), 1, null, unit);
    }

    private Went going(Reckoning now, String unit, @Nullable String to, LocalDate day) {
        List<String> here = now.personsIn(unit, day);
        String kind = to == null && dice.percent(75) ? dice.any(LEAVINGS) : "TRANSFERRED";
        @Nullable String where = unit.equals(to) ? root() : to;
        if (here.isEmpty() || dice.percent(45)) {
            int people = Math.max(1, Math.min(now.pool(unit, day), dice.between(1, 5)) + (dice.percent(6) ? 4 : 0));
            return new Went(day, kind, null, people, unit, where);
        }
        String person = dice.percent(6) ? dice.any(now.persons()) : dice.any(here);
        return new Went(day, kind, person, 1, unit, where);
    }

    private Went naming(String unit, LocalDate day) {
        return new Went(day, "NAMED", newPerson(), 1, unit, unit);
    }

    /** Rows of a workbook: a new unit, people who come and go; none that would only correct what stands. */
    List<Event> batch(Chronicle chronicle, LocalDate day) {
        Reckoning now = chronicle.now();
        String founded = newUnit();
        Set<Object> keys = new HashSet<>();
        List<Event> events = new ArrayList<>();
        events.add(new Founded(day, founded, dice.any(kinds()), parent(now, day), "FOUNDED"));
        for (int i = dice.between(2, 5); i > 0; i--) {
            LocalDate on = day.plusDays(dice.between(0, 20));
            String unit = dice.percent(50) ? founded : unit(now, on);
            Went went = dice.percent(75) ? admission(now, unit, on) : going(now, unit(now, on), null, on);
            if (keys.add(Chronicle.key(went)) && !chronicle.hasLike(went)) {
                events.add(went);
            }
        }
        return events;
    }

    /** The same with another number of people. */
    Event counted(Went wrong) {
        int people = Math.max(1, wrong.people() + dice.between(-3, 3));
        return new Went(
                wrong.on(),
                wrong.kind(),
                null,
                people == wrong.people() ? people + 1 : people,
                wrong.from(),
                wrong.to());
    }

    /** What an entry should have said. */
    Event corrected(Event wrong, Reckoning now) {
        LocalDate day = wrong.on().plusDays(dice.between(-40, 40));
        return switch (wrong) {
            case Founded f ->
                new Founded(dice.percent(50) ? f.on() : day, f.unit(), dice.any(kinds()), f.parent(), f.how());
            case Moved m -> new Moved(day, m.unit(), dice.percent(50) ? m.parent() : parent(now, m.on()));
            case KindChanged k -> new KindChanged(day, k.unit(), dice.any(kinds()));
            case Ended e -> new Ended(day, e.unit(), e.how(), e.into());
            case Went w
            when w.person() == null && dice.percent(60) ->
                new Went(w.on(), w.kind(), null, Math.max(1, w.people() + dice.between(-3, 3)), w.from(), w.to());
            case Went w -> new Went(day, w.kind(), w.person(), w.people(), w.from(), w.to());
        };
    }
}
