package vn.caunoi.membership;

import static vn.caunoi.membership.MovementRows.value;
import static vn.caunoi.schema.membership.Tables.KNOWN_NAME;
import static vn.caunoi.schema.membership.Tables.MOVEMENT;
import static vn.caunoi.schema.membership.Tables.NAME_KNOWN;
import static vn.caunoi.schema.membership.Tables.PERSON;
import static vn.caunoi.schema.membership.Tables.STATED;
import static vn.caunoi.schema.membership.Tables.UNIT_CODED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.schema.membership.tables.Stated;

/** Reads movements back in the words of the office, and people's names, where the scope holds the records. */
@Component
class MovementReader {

    private final DSLContext database;

    MovementReader(DSLContext database) {
        this.database = database;
    }

    List<Recorded<Movement>> live(Scope scope, long pin) {
        return live(scope, pin, held(scope));
    }

    List<Recorded<Movement>> live(Scope scope, long pin, Set<String> units) {
        var u = UNIT_CODED(units.toArray(String[]::new));
        Set<Long> asked = database.select(u.UNIT_ID).from(u).fetchSet(u.UNIT_ID);
        return live(scope, pin, Stream.of(held(scope)).filter(asked::contains).toArray(Long[]::new));
    }

    List<Recorded<Movement>> live(Scope scope, long pin, Collection<LocalDate> days, Collection<String> keys) {
        Stated s = STATED(pin);
        String[] told = keys.toArray(String[]::new);
        Condition one = s.ENTRY.eq(DSL.any(DSL.array(database.select(MOVEMENT.ENTRY)
                .from(MOVEMENT)
                .where(MOVEMENT.EFFECTIVE_ON.eq(DSL.any(days.toArray(LocalDate[]::new))))
                .or(MOVEMENT.ROW_KEY.eq(DSL.any(told)))
                .or(MOVEMENT.MIRROR_KEY.eq(DSL.any(told))))));
        return live(scope, pin, held(scope), s, one);
    }

    private List<Recorded<Movement>> live(Scope scope, long pin, Long[] units) {
        return live(scope, pin, units, STATED(pin), DSL.noCondition());
    }

    private List<Recorded<Movement>> live(Scope scope, long pin, Long[] units, Stated s, Condition only) {
        Result<Record> rows = database.selectFrom(s)
                .where(s.FROM_UNIT_ID.eq(DSL.any(units)).or(s.TO_UNIT_ID.eq(DSL.any(units))))
                .and(only)
                .orderBy(s.ENTRY)
                .fetch();
        Map<Long, String> names = names(pin, rows.getValues(s.PERSON_ID));
        return rows.map(row ->
                new Recorded<>(row.get(s.ENTRY), row.get(s.POSTING), movement(row, s, member(row, s, names), scope)));
    }

    private Map<Long, String> names(long pin, List<Long> personIds) {
        Long[] people = personIds.stream().filter(Objects::nonNull).distinct().toArray(Long[]::new);
        var known = NAME_KNOWN(pin, people);
        return database.select(known.PERSON_ID, known.FULL_NAME).from(known).fetchMap(known.PERSON_ID, known.FULL_NAME);
    }

    private static @Nullable Member member(Record row, Stated s, Map<Long, String> names) {
        String code = row.get(s.PERSON_CODE);
        return code == null ? null : new Member(code, names.get(row.get(s.PERSON_ID)));
    }

    private static Movement movement(Record row, Stated s, @Nullable Member member, Scope scope) {
        return new Movement(
                row.get(s.EFFECTIVE_ON),
                MovementKind.valueOf(row.get(s.KIND)),
                member,
                row.get(s.QUANTITY),
                code(row, s.FROM_UNIT_ID, s.FROM_CODE, scope),
                code(row, s.TO_UNIT_ID, s.TO_CODE, scope),
                value(Standing.class, row.get(s.STANDING)),
                value(Sex.class, row.get(s.SEX)),
                row.get(s.BORN_ON) == null
                        ? null
                        : new BirthDate(row.get(s.BORN_ON), BirthDate.Precision.valueOf(row.get(s.BORN_PRECISION))),
                value(Occupation.class, row.get(s.OCCUPATION)),
                row.get(s.ROW_KEY),
                row.get(s.MIRROR_KEY),
                row.get(s.PAPER_NUMBER) == null
                        ? null
                        : new PaperReference(row.get(s.PAPER_NUMBER), row.get(s.PAPER_DATED)));
    }

    /** A unit beyond the scope is the outside. */
    private static @Nullable String code(Record row, Field<Long> unit, Field<String> code, Scope scope) {
        Long id = row.get(unit);
        return id != null && scope.holds(new UnitId(id), Right.FIGURES) ? row.get(code) : null;
    }

    Map<Long, PersonLabel> labels(Scope scope, Collection<Long> personIds) {
        Long[] held = held(scope);
        Long[] asked = personIds.toArray(Long[]::new);
        Map<Long, PersonLabel> labels = new LinkedHashMap<>();
        database.select(PERSON.PERSON_ID, PERSON.CODE, KNOWN_NAME.FULL_NAME)
                .from(PERSON)
                .leftJoin(KNOWN_NAME)
                .on(KNOWN_NAME.PERSON_ID.eq(PERSON.PERSON_ID), KNOWN_NAME.PERSON_ID.eq(DSL.any(asked)))
                .where(PERSON.PERSON_ID.eq(DSL.any(asked)))
                .andExists(DSL.selectOne()
                        .from(MOVEMENT)
                        .where(MOVEMENT.PERSON_ID.eq(PERSON.PERSON_ID))
                        .and(MOVEMENT.FROM_UNIT_ID.eq(DSL.any(held)).or(MOVEMENT.TO_UNIT_ID.eq(DSL.any(held)))))
                .orderBy(KNOWN_NAME.SORT_KEY.collate("C").nullsLast(), PERSON.CODE, PERSON.PERSON_ID)
                .forEach(row -> labels.put(row.value1(), new PersonLabel(row.value1(), row.value2(), row.value3())));
        return labels;
    }

    private static Long[] held(Scope scope) {
        return scope.units().entrySet().stream()
                .filter(unit -> unit.getValue().covers(Right.RECORDS))
                .map(unit -> unit.getKey().value())
                .toArray(Long[]::new);
    }
}
