package vn.caunoi.membership.register;

import static vn.caunoi.schema.membership.Tables.STATE;
import static vn.caunoi.schema.membership.Tables.UNIT_CALLED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.Standing;
import vn.caunoi.schema.membership.tables.State;

/** Reads what is known of persons and how units are called, each by one statement. */
@Component
class States {

    private final DSLContext database;

    States(DSLContext database) {
        this.database = database;
    }

    Map<Long, PersonState> of(Collection<Long> persons, LocalDate day, long pin) {
        State s = STATE(pin, day, persons.toArray(Long[]::new));
        return database.selectFrom(s).fetchMap(row -> row.get(s.PERSON_ID), row -> state(row, s));
    }

    private static PersonState state(Record row, State s) {
        return new PersonState(
                row.get(s.SINCE),
                value(MovementKind.class, row.get(s.SINCE_KIND)),
                value(Standing.class, row.get(s.STANDING)),
                row.get(s.ADMITTED_ON),
                value(MovementKind.class, row.get(s.PAUSE)),
                value(Sex.class, row.get(s.SEX)),
                born(row.get(s.BORN_ON), row.get(s.BORN_PRECISION)),
                value(Occupation.class, row.get(s.OCCUPATION)));
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable BirthDate born(@Nullable LocalDate from, @Nullable String precision) {
        return from == null || precision == null ? null : new BirthDate(from, BirthDate.Precision.valueOf(precision));
    }

    /** A unit and the day on which it is spoken of. */
    record OnDay(long unit, LocalDate day) {}

    /** What units are called on their days; those out of reach are absent. */
    Map<OnDay, UnitLabel> called(Collection<OnDay> asked, long pin) {
        List<OnDay> each = asked.stream().distinct().toList();
        var u = UNIT_CALLED(
                pin,
                each.stream().map(OnDay::unit).toArray(Long[]::new),
                each.stream().map(OnDay::day).toArray(LocalDate[]::new));
        Map<OnDay, UnitLabel> called = new HashMap<>();
        database.selectFrom(u).forEach(row -> {
            @Nullable String name = row.get(u.NAME);
            called.put(
                    new OnDay(row.get(u.UNIT_ID), row.get(u.ON_DAY)),
                    new UnitLabel(row.get(u.UNIT_ID), row.get(u.CODE), name == null ? row.get(u.CODE) : name));
        });
        return called;
    }
}
