package vn.caunoi.membership.rating;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static vn.caunoi.schema.membership.Tables.RATING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.EntryTable;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;

/** Writes and reads ratings, set by set. */
@Component
public class RatingRows {

    private static final EntryTable TABLE = EntryTable.of(
            RATING,
            "membership.live_ratings",
            RATING.ENTRY,
            RATING.POSTING,
            RATING.UNIT_ID,
            field(name("during"), Object.class),
            RATING.GRAIN,
            RATING.RATED,
            RATING.GRADE,
            RATING.QUANTITY,
            RATING.PERSON_ID,
            RATING.ROW_KEY,
            RATING.PAPER_ID);

    private final DSLContext database;
    private final EntryNumbers numbers;

    RatingRows(DSLContext database, EntryNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    void reverse(Posting posting, List<Long> entries) {
        TABLE.reverse(database, posting, entries, "membership.refusal.rating-not-live");
    }

    List<Long> add(Posting posting, List<Rating> ratings, RatedNames.Numbers known) {
        List<Long> taken = numbers.take(ratings.size());
        TABLE.insert(
                database,
                IntStream.range(0, ratings.size())
                        .mapToObj(i -> row(posting, taken.get(i), ratings.get(i), known))
                        .toList());
        return taken;
    }

    private static @Nullable Object[] row(Posting posting, long number, Rating rating, RatedNames.Numbers known) {
        return new @Nullable Object[] {
            number,
            posting.number(),
            known.unit(rating),
            days(rating.period().range()),
            rating.period().kind().name(),
            rating.rated().name(),
            rating.grade().name(),
            rating.quantity(),
            known.person(rating),
            rating.rowKey(),
            known.paper(rating)
        };
    }

    private static Field<Object> days(DateRange during) {
        return field("daterange(?, ?)", Object.class, during.from(), during.until());
    }

    /** A unit of which only figures may be seen tells no persons, and so no ratings. */
    List<Recorded<Rating>> live(Scope scope, long pin) {
        Long[] held = scope.units().entrySet().stream()
                .filter(unit -> unit.getValue().covers(Right.RECORDS))
                .map(unit -> unit.getKey().value())
                .toArray(Long[]::new);
        return database.fetch("""
                        select r.entry, r.posting, u.code as unit, lower(r.during) as since, r.grain, r.rated, r.grade,
                               r.quantity, m.code as person, r.row_key, p.number, p.dated
                        from membership.live_ratings(?) r
                        join organization.unit u on u.unit_id = r.unit_id
                        left join membership.person m on m.person_id = r.person_id
                        left join paper.paper p on p.paper_id = r.paper_id
                        where r.unit_id = any (?) order by r.entry
                        """, pin, held).map(RatingRows::recorded);
    }

    public static Recorded<Rating> recorded(Record row) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new Rating(
                        row.get("unit", String.class),
                        period(row),
                        row.get("rated", Rated.class),
                        row.get("grade", Grade.class),
                        row.get("quantity", Integer.class),
                        row.get("person", String.class),
                        row.get("row_key", String.class),
                        PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class))));
    }

    private static Period period(Record row) {
        LocalDate first = row.get("since", LocalDate.class);
        return row.get("grain", String.class).equals("YEAR")
                ? Period.year(first.getYear())
                : Period.quarter(first.getYear(), (first.getMonthValue() + 2) / 3);
    }

    Set<Long> ofExempt(Posting posting) {
        return Set.copyOf(database.fetch("select entry from membership.rating_of_exempt(?) as entry", posting.number())
                .getValues(0, Long.class));
    }
}
