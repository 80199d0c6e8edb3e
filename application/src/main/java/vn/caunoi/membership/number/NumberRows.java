package vn.caunoi.membership.number;

import static vn.caunoi.schema.membership.Tables.IDENTITY_NUMBER;
import static vn.caunoi.schema.membership.Tables.KNOWN_NUMBER;
import static vn.caunoi.schema.membership.Tables.NUMBER_LOOK;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.Posting;
import vn.caunoi.membership.number.Sealing.Place;
import vn.caunoi.membership.register.Told.Recording;

/** Sealed numbers, and who looked at them, as the database keeps them for whoever keeps the person. */
@Component
class NumberRows {

    private static final int LAST_LOOKS = 20;

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Clock clock;

    NumberRows(DSLContext database, EntryNumbers numbers, Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A number that holds, still sealed. */
    record Sealed(Place place, byte[] value, Recording recorded) {}

    List<Sealed> of(long person) {
        return database.selectFrom(KNOWN_NUMBER)
                .where(KNOWN_NUMBER.PERSON_ID.eq(person))
                .orderBy(KNOWN_NUMBER.KIND)
                .fetch(NumberRows::sealed);
    }

    private static Sealed sealed(Record row) {
        return new Sealed(
                new Place(
                        row.get(KNOWN_NUMBER.ENTRY),
                        row.get(KNOWN_NUMBER.PERSON_ID),
                        NumberKind.valueOf(row.get(KNOWN_NUMBER.KIND))),
                row.get(KNOWN_NUMBER.SEALED),
                new Recording(row.get(KNOWN_NUMBER.RECORDED_AT).toInstant(), row.get(KNOWN_NUMBER.RECORDED_BY)));
    }

    /** Who bears a number of these indexes now, among those whom the actor keeps. */
    List<Long> bearing(Collection<String> blinds) {
        List<Long> ever = database.selectDistinct(IDENTITY_NUMBER.PERSON_ID)
                .from(IDENTITY_NUMBER)
                .where(IDENTITY_NUMBER.BLIND.in(blinds))
                .fetch(IDENTITY_NUMBER.PERSON_ID);
        return ever.isEmpty()
                ? List.of()
                : database.selectDistinct(KNOWN_NUMBER.PERSON_ID)
                        .from(KNOWN_NUMBER)
                        .where(KNOWN_NUMBER.PERSON_ID.eq(DSL.any(ever.toArray(Long[]::new))))
                        .and(KNOWN_NUMBER.BLIND.in(blinds))
                        .fetch(KNOWN_NUMBER.PERSON_ID);
    }

    /** A place for a number that is about to be sealed. */
    Place place(long person, NumberKind kind) {
        return new Place(numbers.take(1).getFirst(), person, kind);
    }

    void add(Posting posting, Place place, byte @Nullable [] sealed, @Nullable String blind) {
        database.insertInto(IDENTITY_NUMBER)
                .columns(
                        IDENTITY_NUMBER.ENTRY,
                        IDENTITY_NUMBER.POSTING,
                        IDENTITY_NUMBER.PERSON_ID,
                        IDENTITY_NUMBER.KIND,
                        IDENTITY_NUMBER.SEALED,
                        IDENTITY_NUMBER.BLIND)
                .values(
                        place.entry(),
                        posting.number(),
                        place.person(),
                        place.kind().name(),
                        sealed,
                        blind)
                .execute();
    }

    /** The number of the look. */
    long look(long entry, String reason) {
        return Objects.requireNonNull(database.insertInto(NUMBER_LOOK)
                        .columns(NUMBER_LOOK.ENTRY, NUMBER_LOOK.LOOKED_AT, NUMBER_LOOK.REASON)
                        .values(entry, clock.instant().atOffset(ZoneOffset.UTC), reason)
                        .returning(NUMBER_LOOK.LOOK)
                        .fetchOne())
                .get(NUMBER_LOOK.LOOK);
    }

    /** The last looks at the numbers of a kind that a person has or had, the newest first. */
    List<Look> looks(long person, NumberKind kind) {
        return database.select(NUMBER_LOOK.LOOKED_AT, NUMBER_LOOK.ACCOUNT_ID, NUMBER_LOOK.REASON)
                .from(NUMBER_LOOK)
                .join(IDENTITY_NUMBER)
                .on(IDENTITY_NUMBER.ENTRY.eq(NUMBER_LOOK.ENTRY))
                .where(IDENTITY_NUMBER.PERSON_ID.eq(person))
                .and(IDENTITY_NUMBER.KIND.eq(kind.name()))
                .orderBy(NUMBER_LOOK.LOOK.desc())
                .limit(LAST_LOOKS)
                .fetch(row -> new Look(row.value1().toInstant(), row.value2(), row.value3()));
    }
}
