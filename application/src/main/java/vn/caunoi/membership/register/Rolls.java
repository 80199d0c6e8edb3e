package vn.caunoi.membership.register;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shared.TypedName;

/** Who belongs to the sub-tree of a unit at the end of a day: the named ones one by one, the others by count. */
@Component
public class Rolls {

    private static final String INSIDE =
            "select w.unit_id from organization.within(?, ?) w where w.during @> cast(? as date)";

    private static final String NAMED = """
            select h.person_id, h.unit_id, h.code, h.full_name, count(*) over () as total
            from membership.named({0}, {1}, {2}) h
            {3}
            where {4}
            order by (select count(*) from unnest({5}) k where k = any (string_to_array(h.sort_key, ' '))) desc,
                     h.sort_key collate "C" nulls last, h.code, h.person_id
            offset {6} limit {7}
            """;

    private static final String STATED = """
            join membership.state({0}, {1}, array(select a.person_id from membership.present({0}, {1}, {2}) a)) s
              on s.person_id = h.person_id
            """;

    private final DSLContext database;
    private final Transactions transactions;
    private final States states;

    Rolls(DSLContext database, Transactions transactions, States states) {
        this.database = database;
        this.transactions = transactions;
        this.states = states;
    }

    /** How many have a name in the records and how many are only counted; together they are the figure of the unit. */
    public record Strength(long named, long counted) {

        public long all() {
            return named + counted;
        }
    }

    /** The members of one unit who are only counted. */
    public record Counted(UnitLabel unit, long people) {}

    /** A part of the named ones whom a filter lets through, and how many these are. */
    public record Slice(long total, List<RollPerson> people) {}

    /** How the named ones take part, and who came and went in some days, by name or by count. */
    public record Makeup(long official, long probationary, long exempt) {}

    /** Who came into a sub-tree and who left it. */
    public record Crossing(long in, long out) {}

    public Strength strength(Scope scope, UnitAt unit) {
        return reading(scope, unit, Right.FIGURES, units -> {
            Record row = database.fetchSingle("""
                    select (select count(*) from membership.present(?, ?, ?)) as named,
                           (select coalesce(sum(c.people), 0) from membership.counted(?, ?, ?) c) as counted
                    """, unit.pin(), unit.day(), units, unit.pin(), unit.day(), units);
            return new Strength(row.get("named", Long.class), row.get("counted", Long.class));
        });
    }

    /** Units with members who are only counted, by code. */
    public List<Counted> counted(Scope scope, UnitAt unit) {
        return reading(scope, unit, Right.FIGURES, units -> {
            Map<Long, Long> people = database.fetch(
                            "select unit_id, people from membership.counted(?, ?, ?)", unit.pin(), unit.day(), units)
                    .intoMap(row -> row.get(0, Long.class), row -> row.get(1, Long.class));
            return labels(people.keySet().stream(), unit).values().stream()
                    .sorted(Comparator.comparing(UnitLabel::code))
                    .map(label -> new Counted(label, Objects.requireNonNull(people.get(label.id()))))
                    .toList();
        });
    }

    /** The named ones in the order of given names, those spelled as typed first. */
    public Slice named(Scope scope, UnitAt unit, RollFilter filter, long from, int size) {
        return reading(scope, unit, Right.RECORDS, units -> {
            List<Record> rows = database.fetch(sql(unit, units, filter, from, size)).stream()
                    .map(Record.class::cast)
                    .toList();
            Map<Long, PersonState> known = states.of(
                    rows.stream().map(row -> row.get("person_id", Long.class)).toList(), unit.day(), unit.pin());
            Map<Long, UnitLabel> labels = labels(rows.stream().map(row -> row.get("unit_id", Long.class)), unit);
            long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Long.class);
            return new Slice(
                    total, rows.stream().map(row -> person(row, known, labels)).toList());
        });
    }

    private static RollPerson person(Record row, Map<Long, PersonState> known, Map<Long, UnitLabel> labels) {
        long person = row.get("person_id", Long.class);
        long unit = row.get("unit_id", Long.class);
        return new RollPerson(
                person,
                row.get("code", String.class),
                row.get("full_name", String.class),
                labels.getOrDefault(unit, new UnitLabel(unit, "", "")),
                known.getOrDefault(person, PersonState.UNKNOWN));
    }

    private static SQL sql(UnitAt unit, Long[] units, RollFilter filter, long from, int size) {
        TypedName name = TypedName.of(filter.typed());
        var pin = DSL.val(unit.pin());
        var day = DSL.val(unit.day());
        var asked = DSL.val(units);
        SQL state = filter.asksState() ? DSL.sql(STATED, pin, day, asked) : DSL.sql("");
        return DSL.sql(
                NAMED,
                pin,
                day,
                asked,
                state,
                conditions(filter, name, unit.day()),
                DSL.val(name.spelled()),
                DSL.inline(from),
                DSL.inline(size));
    }

    private static Condition conditions(RollFilter filter, TypedName name, LocalDate day) {
        List<Condition> all = new ArrayList<>();
        if (!name.isEmpty()) {
            all.add(condition(
                    "(' ' || h.folded like all ({0}) or lower(h.code) = lower({1}))",
                    DSL.val(name.patterns()), DSL.val(filter.typed().strip())));
        }
        if (filter.status() != null) {
            all.add(filter.status().on(day));
        }
        if (filter.sex() != null) {
            all.add(condition("s.sex = {0}", DSL.val(filter.sex().name())));
        }
        if (filter.occupation() != null) {
            all.add(condition("s.occupation = {0}", DSL.val(filter.occupation().name())));
        }
        return all.stream().reduce(noCondition(), Condition::and);
    }

    public Makeup makeup(Scope scope, UnitAt unit) {
        return reading(scope, unit, Right.FIGURES, units -> {
            Record row = database.fetchSingle("""
                    select count(*) filter (where s.standing = 'OFFICIAL') as official,
                           count(*) filter (where s.standing = 'PROBATIONARY') as probationary,
                           count(*) filter (where s.pause = 'EXEMPTED') as exempt
                    from membership.state(?, ?, array(select h.person_id from membership.present(?, ?, ?) h)) s
                    """, unit.pin(), unit.day(), unit.pin(), unit.day(), units);
            return new Makeup(
                    row.get("official", Long.class),
                    row.get("probationary", Long.class),
                    row.get("exempt", Long.class));
        });
    }

    /** From the first day to that of the unit. */
    public Crossing crossing(Scope scope, UnitAt unit, LocalDate first) {
        return reading(scope, unit, Right.FIGURES, units -> {
            Record row = database.fetchSingle(
                    "select inward, outward from membership.crossing(?, ?, ?, ?)",
                    unit.unit().id().value(),
                    unit.pin(),
                    first,
                    unit.day());
            return new Crossing(row.get("inward", Long.class), row.get("outward", Long.class));
        });
    }

    private Map<Long, UnitLabel> labels(Stream<Long> units, UnitAt unit) {
        Map<Long, UnitLabel> labels = new HashMap<>();
        states.called(units.map(id -> new States.OnDay(id, unit.day())).toList(), unit.pin())
                .forEach((on, label) -> labels.put(on.unit(), label));
        return labels;
    }

    private interface Reading<T> {
        T of(Long[] units);
    }

    private <T> T reading(Scope scope, UnitAt unit, Right right, Reading<T> reading) {
        if (!scope.holds(unit.unit().id(), right)) {
            throw new NotFound();
        }
        return transactions.reading(scope.actor(), () -> reading.of(inside(unit)));
    }

    /** The sub-tree as it stands on the day, as the figures see it. */
    private Long[] inside(UnitAt unit) {
        return database.fetch(INSIDE, unit.unit().id().value(), unit.pin(), unit.day())
                .getValues(0, Long.class)
                .toArray(Long[]::new);
    }
}
