package vn.caunoi.membership;

import static vn.caunoi.schema.membership.Tables.PLACE;
import static vn.caunoi.schema.membership.Tables.STATE;
import static vn.caunoi.schema.membership.Tables.UNIT_CALLED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shared.TypedName;

/**
 * The door of the search for people, by name or by the office's key: only those who are or were in a unit whose records
 * the reader holds. {@code people.find(scope, "nguyen thi hoa", null, 20)}
 */
@Component
public class People {

    private static final String FIND = """
            with fitting as materialized (
              select p.person_id, p.line, p.code, p.full_name,
                     row_number() over (order by lower(p.code) = ? desc,
                       (select count(*) from unnest(?::text[]) k where k = any (string_to_array(p.sort_key, ' '))) desc,
                       p.sort_key collate "C" nulls last, p.code, p.person_id) as place
              from membership.ever_named(?) p
              where ' ' || p.folded like all (?) or lower(p.code) = ?
              order by place limit ?
            ), present as materialized (
              select l.person_id from membership.place(?, ?, array(select f.person_id from fitting f)) l
            )
            select f.person_id, f.line, f.code, f.full_name from fitting f
            order by lower(f.code) = ? desc, f.person_id not in (select n.person_id from present n), f.place
            limit ?
            """;

    private static final String WITHIN = """
            select w.unit_id from organization.within(?, ?) w where w.unit_id = any (?) and w.during @> ?::date
            """;

    /** Of so many more than are shown is asked whether they are members today: of a name that thousands bear, not of all. */
    private static final int LOOKED_AT = 200;

    private final DSLContext database;
    private final Transactions transactions;
    private final Ledger ledger;
    private final Clock clock;

    People(DSLContext database, Transactions transactions, Ledger ledger, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A person found.
     *
     * @param unit code of the unit where the person is a member today; null for who has left, or is out of reach
     */
    public record Found(
            long person,
            Line line,
            String code,
            @Nullable String fullName,
            @Nullable String unit,
            @Nullable String unitName,
            @Nullable BirthDate born) {

        /** Shows the key only: names do not belong in logs. */
        @Override
        public String toString() {
            return "Found[" + code + "]";
        }
    }

    /**
     * The people whom the words fit: who is a member today before who has left, those spelled as typed first, then by given
     * name.
     *
     * @param within only who is or was in a unit that stands in this sub-tree today; null for everywhere
     */
    public List<Found> find(Scope scope, String typed, @Nullable UnitId within, int limit) {
        TypedName name = TypedName.of(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        return transactions.reading(scope.actor(), () -> {
            long pin = ledger.head(scope.actor());
            LocalDate today = LocalDate.now(clock);
            Long[] units = within == null ? held(scope) : inside(within, pin, today, held(scope));
            String code = typed.strip().toLowerCase(Locale.ROOT);
            List<Record> rows = database.fetch(
                    FIND,
                    code,
                    name.spelled(),
                    units,
                    name.patterns(),
                    code,
                    limit + LOOKED_AT,
                    pin,
                    today,
                    code,
                    limit);
            return found(rows, pin, today);
        });
    }

    private static Long[] held(Scope scope) {
        return scope.units().entrySet().stream()
                .filter(unit -> unit.getValue().covers(Right.RECORDS))
                .map(unit -> unit.getKey().value())
                .toArray(Long[]::new);
    }

    private Long[] inside(UnitId root, long pin, LocalDate day, Long[] held) {
        return database.fetch(WITHIN, root.value(), pin, held, day)
                .getValues(0, Long.class)
                .toArray(Long[]::new);
    }

    private record Called(String code, @Nullable String name) {}

    private List<Found> found(List<Record> rows, long pin, LocalDate day) {
        Long[] persons =
                rows.stream().map(row -> row.get("person_id", Long.class)).toArray(Long[]::new);
        Map<Long, Called> places = places(persons, pin, day);
        Map<Long, BirthDate> births = births(persons, pin, day);
        return rows.stream()
                .map(row -> {
                    long person = row.get("person_id", Long.class);
                    @Nullable Called place = places.get(person);
                    return new Found(
                            person,
                            Line.valueOf(row.get("line", String.class)),
                            row.get("code", String.class),
                            row.get("full_name", String.class),
                            place == null ? null : place.code(),
                            place == null ? null : place.name(),
                            births.get(person));
                })
                .toList();
    }

    private Map<Long, Called> places(Long[] persons, long pin, LocalDate day) {
        var p = PLACE(pin, day, persons);
        Map<Long, Long> units = database.select(p.PERSON_ID, p.UNIT_ID).from(p).fetchMap(p.PERSON_ID, p.UNIT_ID);
        Long[] asked = units.values().stream().distinct().toArray(Long[]::new);
        LocalDate[] days = Arrays.stream(asked).map(any -> day).toArray(LocalDate[]::new);
        var u = UNIT_CALLED(pin, asked, days);
        Map<Long, Called> called = new HashMap<>();
        database.selectFrom(u)
                .forEach(row -> called.put(row.get(u.UNIT_ID), new Called(row.get(u.CODE), row.get(u.NAME))));
        Map<Long, Called> places = new HashMap<>();
        units.forEach((person, unit) -> {
            @Nullable Called place = called.get(unit);
            if (place != null) {
                places.put(person, place);
            }
        });
        return places;
    }

    private Map<Long, BirthDate> births(Long[] persons, long pin, LocalDate day) {
        var s = STATE(pin, day, persons);
        Map<Long, BirthDate> births = new HashMap<>();
        database.selectFrom(s)
                .where(s.BORN_ON.isNotNull())
                .forEach(row -> births.put(
                        row.get(s.PERSON_ID),
                        new BirthDate(row.get(s.BORN_ON), BirthDate.Precision.valueOf(row.get(s.BORN_PRECISION)))));
        return births;
    }
}
