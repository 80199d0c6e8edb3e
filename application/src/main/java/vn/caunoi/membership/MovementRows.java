package vn.caunoi.membership;

import static vn.caunoi.schema.membership.Tables.MOVEMENT;
import static vn.caunoi.schema.membership.Tables.POOL_CHANGE;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Writes rows of the ledger of members, each list by one statement; nothing is ever changed or removed. */
@Component
class MovementRows {

    private static final String INSERT = """
            insert into membership.movement (posting, entry, line, effective_on, kind, person_id, quantity, from_unit_id,
              to_unit_id, standing, sex, born_on, born_precision, occupation, pool_sex, pool_occupation, row_key,
              mirror_key, paper_id)
            select ?, * from unnest(?::bigint[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::integer[], ?::bigint[],
              ?::bigint[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::bigint[])
            """;

    private static final String REVERSE = """
            insert into membership.movement (entry, posting, voids, line, effective_on, kind, person_id, quantity,
              from_unit_id, to_unit_id, standing, sex, born_on, born_precision, occupation, pool_sex, pool_occupation,
              row_key, mirror_key, paper_id)
            select w.number, ?, m.entry, m.line, m.effective_on, m.kind, m.person_id, m.quantity,
              m.from_unit_id, m.to_unit_id, m.standing, m.sex, m.born_on, m.born_precision, m.occupation, m.pool_sex,
              m.pool_occupation, m.row_key, m.mirror_key, m.paper_id
            from unnest(?::bigint[], ?::bigint[]) as w (voided, number)
            join membership.reversible(?) m on m.entry = w.voided
            """;

    private final DSLContext database;

    MovementRows(DSLContext database) {
        this.database = database;
    }

    void insert(Posting posting, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.execute(
                INSERT,
                posting.number(),
                column(rows, Long.class, Row::entry),
                column(rows, String.class, row -> row.line().name()),
                column(rows, LocalDate.class, Row::on),
                column(rows, String.class, row -> row.movement().kind().name()),
                column(rows, Long.class, Row::person),
                column(rows, Integer.class, row -> row.movement().quantity()),
                column(rows, Long.class, Row::from),
                column(rows, Long.class, Row::to),
                column(rows, String.class, row -> name(row.movement().standing())),
                column(rows, String.class, row -> name(row.movement().sex())),
                column(rows, LocalDate.class, row -> bornOn(row.movement())),
                column(rows, String.class, row -> bornPrecision(row.movement())),
                column(rows, String.class, row -> name(row.movement().occupation())),
                column(
                        rows,
                        String.class,
                        row -> row.pool() == null ? null : name(row.pool().sex())),
                column(
                        rows,
                        String.class,
                        row -> row.pool() == null ? null : name(row.pool().occupation())),
                column(rows, String.class, row -> row.movement().rowKey()),
                column(rows, String.class, row -> row.movement().mirrorKey()),
                column(rows, Long.class, Row::paper));
    }

    /** A copy of each live entry that takes it back; refuses all that are not live, or not the actor's to write. */
    void reverse(Posting posting, List<Long> voided, List<Long> entries) {
        if (voided.isEmpty()) {
            return;
        }
        int reversed = database.execute(
                REVERSE, posting.number(), voided.toArray(Long[]::new), entries.toArray(Long[]::new), posting.number());
        if (reversed < voided.size()) {
            throw new Refused(notReversed(posting, voided));
        }
    }

    private List<Refusal> notReversed(Posting posting, List<Long> voided) {
        List<Long> reversed = database.select(MOVEMENT.VOIDS)
                .from(MOVEMENT)
                .where(MOVEMENT.POSTING.eq(posting.number()), MOVEMENT.VOIDS.isNotNull())
                .fetch(MOVEMENT.VOIDS);
        return voided.stream()
                .filter(entry -> !reversed.contains(entry))
                .map(entry -> Refusal.of("membership.refusal.cannot-be-reversed", entry)
                        .at(entry))
                .toList();
    }

    /** The counted pool of the units, by class, as this posting has left it so far. */
    Pool pool(Posting posting, List<Long> units) {
        Pool pool = new Pool();
        var p = POOL_CHANGE(posting.number(), units.toArray(Long[]::new));
        database.selectFrom(p)
                .forEach(row -> pool.change(
                        new Pool.Category(
                                row.get(p.UNIT_ID),
                                value(Sex.class, row.get(p.SEX)),
                                value(Occupation.class, row.get(p.OCCUPATION))),
                        row.get(p.EFFECTIVE_ON),
                        row.get(p.QUANTITY)));
        return pool;
    }

    @SuppressWarnings("unchecked")
    private static <T> Object column(List<Row> rows, Class<T> type, Function<Row, @Nullable T> value) {
        T[] column = (T[]) Array.newInstance(type, rows.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(rows.get(i));
        }
        return column;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable LocalDate bornOn(Movement movement) {
        return movement.born() == null ? null : movement.born().from();
    }

    private static @Nullable String bornPrecision(Movement movement) {
        return movement.born() == null ? null : movement.born().precision().name();
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
