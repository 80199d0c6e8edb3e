package vn.caunoi.benchmark.world;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.benchmark.world.MovementTable.Move;
import vn.caunoi.benchmark.world.MovementTable.Stated;

/** Lets ten years pass, day by day: people join, move, are made official, leave; a few are only counted. */
final class Lives {

    private static final Map<Line, Double> SHARES =
            Map.of(Line.PARTY, 0.04, Line.UNION, 0.74, Line.YOUTH, 0.16, Line.WOMEN, 0.06);
    private static final double OPENING = 0.30;
    private static final double JOINING = 0.552;
    private static final double MOVING = 0.15;
    private static final double LEAVING = 0.41;
    private static final int YEAR = 365;
    private static final String[] ENDS = {
        "LEFT_JOB", "LEFT_JOB", "LEFT_JOB", "RETIRED", "RESIGNED", "DIED", "TRANSFERRED"
    };

    private final Scale scale;
    private final SplittableRandom dice;
    private final MovementTable table;
    private final Population people;
    private final int[] pools;
    private final Map<Line, List<Unit>> alive = new EnumMap<>(Line.class);
    private final List<List<Integer>> probation = new ArrayList<>();

    Lives(Scale scale, List<Unit> units, SplittableRandom dice, MovementTable table) {
        this.scale = scale;
        this.dice = dice;
        this.table = table;
        this.people = new Population(scale.spells() * 6 / 5, units.size());
        this.pools = new int[units.size() + 1];
        for (int day = Days.FIRST; day <= Days.LAST + YEAR; day++) {
            probation.add(new ArrayList<>());
        }
    }

    void pass(List<Unit> units) throws SQLException {
        Timetable timetable = Timetable.of(units);
        for (int day = Days.FIRST; day <= Days.LAST; day++) {
            for (Unit unit : timetable.bornOn(day)) {
                alive.computeIfAbsent(unit.line(), _ -> new ArrayList<>()).add(unit);
            }
            for (Unit unit : timetable.endingOn(day)) {
                close(day, unit);
            }
            for (Line line : Line.values()) {
                pass(day, line);
            }
        }
    }

    private void pass(int day, Line line) throws SQLException {
        double spells = scale.spells() * SHARES.getOrDefault(line, 0.0);
        if (day == Days.FIRST) {
            join(day, line, (int) (spells * OPENING));
            return;
        }
        double days = Days.LAST - Days.FIRST;
        int today = day - Days.FIRST;
        join(day, line, due(spells * JOINING / days, today));
        makeOfficial(day);
        transfer(day, line, due(spells * MOVING / days, today));
        leave(day, line, due(spells * LEAVING / days, today));
    }

    /** A rate below one a day falls due every few days. */
    private static int due(double rate, int today) {
        return (int) (rate * today) - (int) (rate * (today - 1));
    }

    private Unit any(Line line) {
        List<Unit> units = alive.getOrDefault(line, List.of());
        double skewed = dice.nextDouble();
        return units.get((int) (units.size() * skewed * skewed));
    }

    private void join(int day, Line line, int many) throws SQLException {
        for (int i = 0; i < many && !people.isFull(); i++) {
            Unit unit = any(line);
            int drawn = dice.nextInt(100);
            if (drawn < 2) {
                joinCounted(day, unit);
            } else if (drawn == 2 && pools[unit.id()] > 0) {
                pools[unit.id()]--;
                named(day, unit);
            } else {
                joinNamed(day, unit, drawn);
            }
        }
    }

    private void joinCounted(int day, Unit unit) throws SQLException {
        int quantity = 2 + dice.nextInt(8);
        pools[unit.id()] += quantity;
        Move move = new Move(day, unit.line(), joining(day, 9), 0, quantity, 0, unit.id());
        table.write(move, new Stated(standing(day, unit), poolSex(unit), null, null, null));
    }

    private void named(int day, Unit unit) throws SQLException {
        int person = people.newcomer(unit.line(), unit.id());
        table.person(person, unit.line(), day);
        Move move = new Move(day, unit.line(), "NAMED", person, 1, unit.id(), unit.id());
        table.write(move, table.stranger(null, poolSex(unit)));
    }

    private void joinNamed(int day, Unit unit, int drawn) throws SQLException {
        int person = people.newcomer(unit.line(), unit.id());
        table.person(person, unit.line(), day);
        Move move = new Move(day, unit.line(), joining(day, drawn), person, 1, 0, unit.id());
        String standing = standing(day, unit);
        Stated stated = table.stranger(standing, null);
        long entry = table.write(move, stated);
        if (dice.nextInt(250) == 0) {
            table.takeBack(entry, move, stated);
            table.writeLate(move, table.stranger(standing, null));
        }
        if (unit.line() == Line.PARTY && day > Days.FIRST) {
            probation.get(day - Days.FIRST + YEAR).add(person);
        }
    }

    private static String joining(int day, int drawn) {
        return day == Days.FIRST ? "OPENING" : drawn < 5 ? "READMITTED" : drawn > 95 ? "TRANSFERRED" : "ADMITTED";
    }

    private static @Nullable String standing(int day, Unit unit) {
        return unit.line() != Line.PARTY ? null : day == Days.FIRST ? "OFFICIAL" : "PROBATIONARY";
    }

    /** Each unit counts one class only. */
    private static @Nullable String poolSex(Unit unit) {
        return unit.id() % 2 == 0 ? "NU" : null;
    }

    private void makeOfficial(int day) throws SQLException {
        List<Integer> due = probation.get(day - Days.FIRST);
        for (int person : due) {
            int unit = people.unitOf(person);
            if (unit != 0) {
                Move move = new Move(day, Line.PARTY, "MADE_OFFICIAL", person, 1, unit, unit);
                table.write(move, Stated.standing("OFFICIAL"));
            }
        }
        due.clear();
    }

    private void transfer(int day, Line line, int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            int person = people.anyone(line, dice);
            if (person != 0) {
                move(day, line, person, any(line).id());
            }
        }
    }

    private void move(int day, Line line, int person, int to) throws SQLException {
        int from = people.unitOf(person);
        if (from == to) {
            return;
        }
        Stated stated =
                dice.nextInt(5) == 0 ? new Stated(null, null, null, table.anOccupation(), null) : Stated.NOTHING;
        table.write(new Move(day, line, "TRANSFERRED", person, 1, from, to), stated);
        people.move(person, to);
    }

    private void leave(int day, Line line, int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            int person = people.anyone(line, dice);
            int pool = any(line).id();
            if (dice.nextInt(100) < 2 && pools[pool] > 2) {
                pools[pool] -= 2;
                decrease(day, line, pool, 2);
            } else if (person != 0) {
                Move move = new Move(day, line, ENDS[dice.nextInt(ENDS.length)], person, 1, people.unitOf(person), 0);
                long entry = table.write(move, Stated.NOTHING);
                if (dice.nextInt(500) == 0) {
                    table.takeBack(entry, move, Stated.NOTHING);
                } else {
                    people.leave(line, person);
                }
            }
        }
    }

    private void decrease(int day, Line line, int unit, int quantity) throws SQLException {
        Move move = new Move(day, line, "OTHER_DECREASE", 0, quantity, unit, 0);
        table.write(move, new Stated(null, unit % 2 == 0 ? "NU" : null, null, null, null));
    }

    /** Half of the people of a unit that ends go to others. */
    private void close(int day, Unit unit) throws SQLException {
        alive.getOrDefault(unit.line(), List.of()).remove(unit);
        if (pools[unit.id()] > 0) {
            decrease(day, unit.line(), unit.id(), pools[unit.id()]);
            pools[unit.id()] = 0;
        }
        for (int person = people.lastOf(unit.id()); person != 0; person = people.lastOf(unit.id())) {
            if (dice.nextBoolean()) {
                move(day, unit.line(), person, any(unit.line()).id());
            } else {
                Move move = new Move(day, unit.line(), "ENTERPRISE_CLOSED", person, 1, unit.id(), 0);
                table.write(move, Stated.NOTHING);
                people.leave(unit.line(), person);
            }
        }
    }

    int people() {
        return people.people();
    }
}
