package vn.caunoi.membership.history;

import static java.util.Objects.requireNonNull;
import static vn.caunoi.schema.membership.Tables.PERSON_STEP;
import static vn.caunoi.schema.membership.Tables.UNIT_STEP;
import static vn.caunoi.schema.membership.Tables.UNIT_TOUCHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;

/** Reads the histories that a posting touched, each kind by one statement. */
@Component
class HistoryReader {

    private final DSLContext database;

    HistoryReader(DSLContext database) {
        this.database = database;
    }

    List<MembershipHistory> persons(long posting) {
        Map<Long, List<PersonStep>> steps = new LinkedHashMap<>();
        Set<Long> outOfReach = new HashSet<>();
        var s = PERSON_STEP(posting);
        database.selectFrom(s).forEach(row -> {
            Long from = row.get(s.FROM_UNIT_ID);
            Long to = row.get(s.TO_UNIT_ID);
            if (from != null && !row.get(s.FROM_REACHED)) {
                outOfReach.add(from);
            }
            if (to != null && !row.get(s.TO_REACHED)) {
                outOfReach.add(to);
            }
            steps.computeIfAbsent(row.get(s.PERSON_ID), any -> new ArrayList<>())
                    .add(new PersonStep(
                            row.get(s.ENTRY),
                            row.get(s.POSTING),
                            row.get(s.EFFECTIVE_ON),
                            MovementKind.valueOf(row.get(s.KIND)),
                            standing(row.get(s.STANDING)),
                            from,
                            to));
        });
        return steps.entrySet().stream()
                .map(person -> new MembershipHistory(person.getKey(), person.getValue(), outOfReach))
                .toList();
    }

    private static @Nullable Standing standing(@Nullable String name) {
        return name == null ? null : Standing.valueOf(name);
    }

    /** A unit with its life, and the movements that the rules need of it. */
    record UnitHistory(UnitLife life, List<UnitStep> steps) {

        List<Breach> breaches(long posting) {
            List<Breach> breaches = new ArrayList<>(life.breaches(steps, posting));
            breaches.addAll(new PoolHistory(life.unit(), steps).breaches(posting));
            return breaches;
        }
    }

    List<UnitHistory> units(long posting) {
        Map<Long, List<UnitStep>> steps = unitSteps(posting);
        var u = UNIT_TOUCHED(posting);
        return database.selectFrom(u).fetch(row -> {
            UnitLife life = new UnitLife(
                    row.get(u.UNIT_ID),
                    event(row.get(u.BORN_ENTRY), row.get(u.BORN_POSTING), row.get(u.BORN_ON)),
                    event(row.get(u.ENDED_ENTRY), row.get(u.ENDED_POSTING), row.get(u.ENDED_ON)));
            return new UnitHistory(life, steps.getOrDefault(life.unit(), List.of()));
        });
    }

    private Map<Long, List<UnitStep>> unitSteps(long posting) {
        Map<Long, List<UnitStep>> steps = new HashMap<>();
        var s = UNIT_STEP(posting);
        database.selectFrom(s)
                .forEach(row -> steps.computeIfAbsent(row.get(s.UNIT_ID), any -> new ArrayList<>())
                        .add(new UnitStep(
                                row.get(s.ENTRY),
                                row.get(s.POSTING),
                                row.get(s.EFFECTIVE_ON),
                                MovementKind.valueOf(row.get(s.KIND)),
                                row.get(s.COUNTED),
                                row.get(s.QUANTITY),
                                row.get(s.DIRECTION))));
        return steps;
    }

    private static UnitLife.@Nullable Event event(
            @Nullable Long entry, @Nullable Long posting, @Nullable LocalDate on) {
        return entry == null ? null : new UnitLife.Event(entry, requireNonNull(posting), requireNonNull(on));
    }
}
