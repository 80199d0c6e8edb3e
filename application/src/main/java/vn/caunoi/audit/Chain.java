package vn.caunoi.audit;

import static vn.caunoi.schema.audit.Tables.EVENT;
import static vn.caunoi.schema.audit.Tables.SEAL;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep4;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The tables of the audit as their sealer and their verifier read them, within a transaction of theirs. */
record Chain(DSLContext database) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ROWS_AT_ONCE = 1000;

    private static final Field<String> MOMENT =
            DSL.field("({0} at time zone 'UTC')::text", String.class, EVENT.HAPPENED_AT);
    private static final Field<String> DETAILS = DSL.field("{0}::text", String.class, EVENT.DETAILS);
    private static final Field<String> PREVIOUS_HEX = DSL.field("encode({0}, 'hex')", String.class, SEAL.PREVIOUS);
    private static final Field<String> HASH_HEX = DSL.field("encode({0}, 'hex')", String.class, SEAL.HASH);
    private static final List<Field<?>> OF_EVENT = List.of(
            EVENT.EVENT_,
            MOMENT.as("moment"),
            EVENT.ACCOUNT_ID,
            EVENT.ACTION,
            EVENT.SUBJECT,
            DETAILS.as("details_text"));

    /** Whether the database has an audit at all: one made by an older program has none. */
    boolean exists() {
        return database.fetchSingle("select to_regclass('audit.seal') is not null")
                .into(Boolean.class);
    }

    /** The last place; the start where there is none. */
    Head last() {
        return database.select(SEAL.PLACE, HASH_HEX)
                .from(SEAL)
                .orderBy(SEAL.PLACE.desc())
                .limit(1)
                .fetchOptional(row -> new Head(row.value1(), row.value2(), Head.START.moment()))
                .orElse(Head.START);
    }

    Optional<String> hashAt(long place) {
        return place == 0
                ? Optional.of(Head.START.hash())
                : database.select(HASH_HEX)
                        .from(SEAL)
                        .where(SEAL.PLACE.eq(place))
                        .fetchOptional(HASH_HEX);
    }

    /** Every place in order, each with its event. */
    Stream<Seal> places() {
        return database.select(SEAL.PLACE, SEAL.EVENT, PREVIOUS_HEX.as("previous_hex"), HASH_HEX.as("hash_hex"))
                .select(OF_EVENT)
                .from(SEAL)
                .leftJoin(EVENT)
                .on(EVENT.EVENT_.eq(SEAL.EVENT))
                .orderBy(SEAL.PLACE)
                .fetchSize(ROWS_AT_ONCE)
                .fetchStream()
                .map(Chain::seal);
    }

    /** Every event, sealed or not. */
    Stream<Recorded> events() {
        return database.select(OF_EVENT)
                .from(EVENT)
                .orderBy(EVENT.EVENT_)
                .fetchSize(ROWS_AT_ONCE)
                .fetchStream()
                .map(Chain::recorded);
    }

    /** Events above a number that wait for their seal, the oldest first. */
    List<Recorded> unsealed(long above, int most) {
        return database.select(OF_EVENT)
                .from(EVENT)
                .leftJoin(SEAL)
                .on(SEAL.EVENT.eq(EVENT.EVENT_).and(SEAL.EVENT.gt(above)))
                .where(SEAL.PLACE.isNull())
                .and(EVENT.EVENT_.gt(above))
                .orderBy(EVENT.EVENT_)
                .limit(most)
                .fetch(Chain::recorded);
    }

    long waiting() {
        return database.fetchCount(database.selectOne()
                .from(EVENT)
                .whereNotExists(database.selectOne().from(SEAL).where(SEAL.EVENT.eq(EVENT.EVENT_))));
    }

    /** The highest number of an event that was sealed. */
    long highestSealed() {
        return database.select(DSL.coalesce(DSL.max(SEAL.EVENT), 0L))
                .from(SEAL)
                .fetchSingle()
                .value1();
    }

    void add(List<Seal> seals) {
        InsertValuesStep4<?, Long, Long, byte[], byte[]> rows =
                database.insertInto(SEAL, SEAL.PLACE, SEAL.EVENT, SEAL.PREVIOUS, SEAL.HASH);
        for (Seal seal : seals) {
            rows = rows.values(seal.place(), seal.event(), HEX.parseHex(seal.previous()), HEX.parseHex(seal.hash()));
        }
        rows.execute();
    }

    private static Seal seal(Record row) {
        return new Seal(
                row.get(SEAL.PLACE),
                row.get(SEAL.EVENT),
                row.get("previous_hex", String.class),
                row.get("hash_hex", String.class),
                content(row));
    }

    private static @Nullable Recorded content(Record row) {
        return row.get(EVENT.EVENT_) == null ? null : recorded(row);
    }

    private static Recorded recorded(Record row) {
        return new Recorded(
                row.get(EVENT.EVENT_),
                row.get("moment", String.class),
                row.get(EVENT.ACCOUNT_ID),
                row.get(EVENT.ACTION),
                row.get(EVENT.SUBJECT),
                row.get("details_text", String.class));
    }
}
