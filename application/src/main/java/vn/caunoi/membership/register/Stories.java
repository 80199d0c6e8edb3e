package vn.caunoi.membership.register;

import static vn.caunoi.schema.membership.Tables.PERSON;
import static vn.caunoi.schema.membership.Tables.PLACE;
import static vn.caunoi.schema.membership.Tables.SEARCHED_NAME;
import static vn.caunoi.schema.membership.Tables.TOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.register.Told.Recording;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.VietnameseName;

/** Reads the life of one person, and single entries, for readers who hold the records of a unit that they touch. */
@Component
public class Stories {

    private final DSLContext database;
    private final Transactions transactions;
    private final States states;

    Stories(DSLContext database, Transactions transactions, States states) {
        this.database = database;
        this.transactions = transactions;
        this.states = states;
    }

    /**
     * The file of a person as it is known now.
     *
     * @throws NotFound where there is none of this number, or the reader holds no unit of that life
     */
    public PersonFile of(Scope scope, long person, LocalDate today, long pin) {
        return transactions.reading(scope.actor(), () -> {
            Record row = database.select(PERSON.LINE, PERSON.CODE, SEARCHED_NAME.FULL_NAME)
                    .from(PERSON)
                    .leftJoin(SEARCHED_NAME)
                    .on(SEARCHED_NAME.PERSON_ID.eq(PERSON.PERSON_ID), SEARCHED_NAME.PERSON_ID.eq(person))
                    .where(PERSON.PERSON_ID.eq(person))
                    .fetchOptional()
                    .orElseThrow(NotFound::new);
            List<Told> entries = told(scope, TOLD.PERSON_ID.eq(person), row.get(PERSON.CODE), pin);
            boolean kept = lastHeld(scope, entries) && keeps(person);
            LocalDate known = kept ? today : lastOf(entries, today);
            return new PersonFile(
                    person,
                    Line.valueOf(row.get(PERSON.LINE)),
                    row.get(PERSON.CODE),
                    row.get(SEARCHED_NAME.FULL_NAME),
                    place(scope, person, today, pin),
                    states.of(List.of(person), known, pin).getOrDefault(person, PersonState.UNKNOWN),
                    entries,
                    kept);
        });
    }

    /** Whether the unit is held to which the last move led. A stay elsewhere moves nobody; of a guest there may be nothing else. */
    private static boolean lastHeld(Scope scope, List<Told> entries) {
        List<Told> standing = entries.reversed().stream().filter(Told::stands).toList();
        return standing.stream()
                .filter(entry -> entry.movement().kind().movesMembership())
                .findFirst()
                .or(() -> standing.stream().findFirst())
                .filter(last -> !last.toHidden())
                .flatMap(Told::where)
                .filter(where -> scope.holds(new UnitId(where.id()), Right.RECORDS))
                .isPresent();
    }

    /** Whether the last move of all led there: of a guest the moves at home are out of the reader's sight. */
    private boolean keeps(long person) {
        return database.select(DSL.field("membership.keeps({0})", Boolean.class, DSL.val(person)))
                .fetchSingle()
                .value1();
    }

    /** The last day of which the reader is told: of whom he gave away he knows what was then. */
    private static LocalDate lastOf(List<Told> entries, LocalDate today) {
        LocalDate last = entries.getLast().movement().effectiveOn();
        return last.isBefore(today) ? last : today;
    }

    private @Nullable UnitLabel place(Scope scope, long person, LocalDate today, long pin) {
        var p = PLACE(pin, today, new Long[] {person});
        return database.select(p.UNIT_ID).from(p).fetch(p.UNIT_ID).stream()
                .filter(unit -> scope.holds(new UnitId(unit), Right.FIGURES))
                .flatMap(unit -> states.called(List.of(new States.OnDay(unit, today)), pin).values().stream())
                .findFirst()
                .orElse(null);
    }

    /** One entry. */
    public Told entry(Scope scope, long entry, long pin) {
        return transactions.reading(scope.actor(), () -> {
            @Nullable
            String code = database.select(PERSON.CODE)
                    .from(TOLD)
                    .join(PERSON)
                    .on(PERSON.PERSON_ID.eq(TOLD.PERSON_ID))
                    .where(TOLD.ENTRY.eq(entry))
                    .fetchOne(PERSON.CODE);
            return told(scope, TOLD.ENTRY.eq(entry), code, pin).getFirst();
        });
    }

    /**
     * The entries, if the reader holds the records of at least one unit that they touch. Those of units that were moved out of
     * the reach, dated since, are no longer among {@code told}.
     */
    private List<Told> told(Scope scope, Condition which, @Nullable String code, long pin) {
        List<Record> rows = new ArrayList<>(database.selectFrom(TOLD)
                .where(which)
                .orderBy(TOLD.EFFECTIVE_ON, TOLD.ENTRY)
                .fetch());
        if (rows.stream()
                .noneMatch(row -> holds(scope, row.get(TOLD.FROM_UNIT_ID), Right.RECORDS)
                        || holds(scope, row.get(TOLD.TO_UNIT_ID), Right.RECORDS))) {
            throw new NotFound();
        }
        List<States.OnDay> places = new ArrayList<>();
        rows.forEach(row -> {
            place(places, row.get(TOLD.FROM_UNIT_ID), row);
            place(places, row.get(TOLD.TO_UNIT_ID), row);
        });
        Map<States.OnDay, UnitLabel> called = states.called(places, pin);
        return rows.stream().map(row -> told(scope, row, code, called)).toList();
    }

    private static void place(List<States.OnDay> places, @Nullable Long unit, Record row) {
        if (unit != null) {
            places.add(new States.OnDay(unit, row.get(TOLD.EFFECTIVE_ON)));
        }
    }

    private static boolean holds(Scope scope, @Nullable Long unit, Right right) {
        return unit != null && scope.holds(new UnitId(unit), right);
    }

    private static Told told(Scope scope, Record row, @Nullable String code, Map<States.OnDay, UnitLabel> called) {
        UnitLabel from = label(scope, row, row.get(TOLD.FROM_UNIT_ID), called);
        UnitLabel to = label(scope, row, row.get(TOLD.TO_UNIT_ID), called);
        return new Told(
                row.get(TOLD.ENTRY),
                Line.valueOf(row.get(TOLD.LINE)),
                row.get(TOLD.PERSON_ID),
                movement(row, code, from, to),
                from,
                to,
                from == null && row.get(TOLD.FROM_UNIT_ID) != null,
                to == null && row.get(TOLD.TO_UNIT_ID) != null,
                new Recording(row.get(TOLD.RECORDED_AT).toInstant(), row.get(TOLD.RECORDED_BY)),
                row.get(TOLD.TAKEN_AT) == null
                        ? null
                        : new Recording(row.get(TOLD.TAKEN_AT).toInstant(), row.get(TOLD.TAKEN_BY_ACCOUNT)));
    }

    private static @Nullable UnitLabel label(
            Scope scope, Record row, @Nullable Long unit, Map<States.OnDay, UnitLabel> called) {
        return holds(scope, unit, Right.FIGURES) && unit != null
                ? called.get(new States.OnDay(unit, row.get(TOLD.EFFECTIVE_ON)))
                : null;
    }

    private static Movement movement(
            Record row, @Nullable String code, @Nullable UnitLabel from, @Nullable UnitLabel to) {
        MovementKind kind = MovementKind.valueOf(row.get(TOLD.KIND));
        boolean hidden = from == null && to == null;
        return new Movement(
                row.get(TOLD.EFFECTIVE_ON),
                kind,
                code == null ? null : new Member(code, null),
                row.get(TOLD.QUANTITY),
                code(from, hidden ? row.get(TOLD.FROM_UNIT_ID) : null),
                code(to, hidden ? row.get(TOLD.TO_UNIT_ID) : null),
                States.value(Standing.class, row.get(TOLD.STANDING)),
                States.value(Sex.class, row.get(TOLD.SEX)),
                States.born(row.get(TOLD.BORN_ON), row.get(TOLD.BORN_PRECISION)),
                States.value(Occupation.class, row.get(TOLD.OCCUPATION)),
                row.get(TOLD.ROW_KEY),
                row.get(TOLD.MIRROR_KEY),
                PaperReference.ofNullable(row.get(TOLD.PAPER_NUMBER), row.get(TOLD.PAPER_DATED)));
    }

    /** Where no unit of an entry is told, each stands under a sign that is no code, so that the movement keeps its shape. */
    private static @Nullable String code(@Nullable UnitLabel told, @Nullable Long hidden) {
        return told != null ? told.code() : hidden == null ? null : "#" + hidden;
    }

    /** Somebody in the reader's reach who is likely to be the same person. */
    public record Likely(
            long person,
            String code,
            String fullName,
            @Nullable BirthDate born) {

        /** Shows the key only: names do not belong in logs. */
        @Override
        public String toString() {
            return "Likely[" + code + "]";
        }
    }

    /** Who bears the same key. */
    public List<Likely> withCode(Scope scope, Line line, String code, LocalDate today, long pin) {
        return likely(scope, line, PERSON.CODE.eq(code), today, pin);
    }

    /** Who has the same name but for its marks and, as far as both are known, the same birth. */
    public List<Likely> like(Scope scope, Line line, String name, @Nullable BirthDate born, LocalDate today, long pin) {
        return likely(scope, line, SEARCHED_NAME.FOLDED.eq(VietnameseName.fold(name)), today, pin).stream()
                .filter(other -> born == null || other.born() == null || agree(born, other.born()))
                .toList();
    }

    private List<Likely> likely(Scope scope, Line line, Condition which, LocalDate today, long pin) {
        return transactions.reading(scope.actor(), () -> {
            List<Record> rows = new ArrayList<>(database.select(PERSON.PERSON_ID, PERSON.CODE, SEARCHED_NAME.FULL_NAME)
                    .from(PERSON)
                    .leftJoin(SEARCHED_NAME)
                    .on(SEARCHED_NAME.PERSON_ID.eq(PERSON.PERSON_ID))
                    .where(PERSON.LINE.eq(line.name()), which)
                    .orderBy(PERSON.PERSON_ID)
                    .limit(10)
                    .fetch());
            Set<Long> told = told(rows.stream().map(row -> row.get(PERSON.PERSON_ID)));
            Map<Long, PersonState> known = states.of(told, today, pin);
            return rows.stream()
                    .filter(row -> told.contains(row.get(PERSON.PERSON_ID)))
                    .map(row -> new Likely(
                            row.get(PERSON.PERSON_ID),
                            row.get(PERSON.CODE),
                            row.get(SEARCHED_NAME.FULL_NAME) == null ? "" : row.get(SEARCHED_NAME.FULL_NAME),
                            known.getOrDefault(row.get(PERSON.PERSON_ID), PersonState.UNKNOWN)
                                    .born()))
                    .toList();
        });
    }

    /** Those of whom the reader is told anything. */
    private Set<Long> told(Stream<Long> persons) {
        return database.selectDistinct(TOLD.PERSON_ID)
                .from(TOLD)
                .where(TOLD.PERSON_ID.eq(DSL.any(persons.toArray(Long[]::new))))
                .fetchSet(TOLD.PERSON_ID);
    }

    private static boolean agree(BirthDate one, BirthDate other) {
        return one.precision() == BirthDate.Precision.DAY && other.precision() == BirthDate.Precision.DAY
                ? one.equals(other)
                : one.from().getYear() == other.from().getYear();
    }
}
