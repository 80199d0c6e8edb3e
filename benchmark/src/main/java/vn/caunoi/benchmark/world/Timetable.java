package vn.caunoi.benchmark.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** On which day which units that take members begin and end. */
record Timetable(Map<Integer, List<Unit>> births, Map<Integer, List<Unit>> ends) {

    static Timetable of(List<Unit> units) {
        List<Unit> taking = units.stream().filter(Unit::takesMembers).toList();
        return new Timetable(
                taking.stream().collect(Collectors.groupingBy(Unit::born)),
                taking.stream().collect(Collectors.groupingBy(Unit::ends)));
    }

    List<Unit> bornOn(int day) {
        return births.getOrDefault(day, List.of());
    }

    List<Unit> endingOn(int day) {
        return ends.getOrDefault(day, List.of());
    }
}
