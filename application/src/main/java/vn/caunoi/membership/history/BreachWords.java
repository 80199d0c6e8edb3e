package vn.caunoi.membership.history;

import static vn.caunoi.schema.membership.Tables.PERSON;
import static vn.caunoi.schema.membership.Tables.UNIT_CALLED;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * Puts breaches in the words of the office. All sentences take the same arguments: {0} the day, {1} the unit by code and
 * name, {2} the person's key, {3} a number, {4} another day.
 */
@Component
class BreachWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DSLContext database;

    BreachWords(DSLContext database) {
        this.database = database;
    }

    private record UnitOnDay(long unit, LocalDate day) {}

    List<Refusal> refusals(Posting posting, List<Breach> breaches) {
        if (breaches.isEmpty()) {
            return List.of();
        }
        Map<UnitOnDay, String> units = units(posting, breaches);
        Map<Long, String> persons = persons(breaches);
        return breaches.stream()
                .map(breach -> refusal(breach, units, persons))
                .distinct()
                .toList();
    }

    private static Refusal refusal(Breach breach, Map<UnitOnDay, String> units, Map<Long, String> persons) {
        Refusal refusal = Refusal.of(
                        breach.rule().key(),
                        DAY.format(breach.on()),
                        units.getOrDefault(new UnitOnDay(breach.unit(), breach.on()), ""),
                        breach.person() == null ? "" : persons.getOrDefault(breach.person(), ""),
                        breach.number(),
                        breach.since() == null ? "" : DAY.format(breach.since()))
                .at(breach.entry());
        return breach.claim().map(refusal::concerning).orElse(refusal);
    }

    private Map<UnitOnDay, String> units(Posting posting, List<Breach> breaches) {
        List<UnitOnDay> asked = breaches.stream()
                .map(breach -> new UnitOnDay(breach.unit(), breach.on()))
                .distinct()
                .toList();
        var u = UNIT_CALLED(
                posting.number(),
                asked.stream().map(UnitOnDay::unit).toArray(Long[]::new),
                asked.stream().map(UnitOnDay::day).toArray(LocalDate[]::new));
        Map<UnitOnDay, String> called = new HashMap<>();
        database.selectFrom(u)
                .forEach(row -> called.put(
                        new UnitOnDay(row.get(u.UNIT_ID), row.get(u.ON_DAY)),
                        called(row.get(u.CODE), row.get(u.NAME))));
        return called;
    }

    private static String called(String code, @Nullable String name) {
        return name == null ? code : code + " – " + name;
    }

    private Map<Long, String> persons(List<Breach> breaches) {
        Long[] asked = breaches.stream()
                .map(Breach::person)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
        return database.select(PERSON.PERSON_ID, PERSON.CODE)
                .from(PERSON)
                .where(PERSON.PERSON_ID.eq(DSL.any(asked)))
                .fetchMap(PERSON.PERSON_ID, PERSON.CODE);
    }
}
