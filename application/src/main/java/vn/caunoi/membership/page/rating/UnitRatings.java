package vn.caunoi.membership.page.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.rating.RatingRows;
import vn.caunoi.membership.register.Rolls;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shared.Period;

/** The ratings that stand for one unit itself, and how many it could rate at all. */
@Component
class UnitRatings {

    private static final String STANDING = """
            select r.entry, r.posting, u.code as unit, lower(r.during) as since, r.grain, r.rated, r.grade, r.quantity,
                   m.code as person, r.row_key, p.number, p.dated, n.full_name, s.recorded_at, s.recorded_by
            from membership.live_ratings(?) r
            join organization.unit u on u.unit_id = r.unit_id
            join ledger.posting s on s.posting = r.posting
            left join membership.person m on m.person_id = r.person_id
            left join lateral (select k.full_name, k.sort_key from membership.person_name k
                               where k.person_id = r.person_id order by k.entry desc limit 1) n on true
            left join paper.paper p on p.paper_id = r.paper_id
            where r.unit_id = ?
            order by upper(r.during) desc, r.grain desc, array_position(array['DANG_VIEN', 'TO_CHUC', 'CAP_UY'], r.rated),
              r.person_id is not null, n.sort_key collate "C",
              array_position(array['XUAT_SAC', 'TOT', 'HOAN_THANH', 'KHONG_HOAN_THANH', 'CHUA_XEP_LOAI'], r.grade), r.entry
            """;

    private static final String PAST = """
            select r.entry, r.posting, u.code as unit, lower(r.during) as since, r.grain, r.rated, r.grade, r.quantity,
                   m.code as person, r.row_key, p.number, p.dated, n.full_name, s.recorded_at, s.recorded_by,
                   t.recorded_at as taken_at, t.recorded_by as taken_by
            from membership.rating r
            join organization.unit u on u.unit_id = r.unit_id
            join ledger.posting s on s.posting = r.posting
            left join membership.rating v on v.voids = r.entry and v.posting <= ?
            left join ledger.posting t on t.posting = v.posting
            left join membership.person m on m.person_id = r.person_id
            left join lateral (select k.full_name from membership.person_name k
                               where k.person_id = r.person_id order by k.entry desc limit 1) n on true
            left join paper.paper p on p.paper_id = r.paper_id
            where r.unit_id = ? and r.voids is null and r.posting <= ?
            order by r.posting desc, r.entry desc limit ?
            """;

    private static final String UNITS =
            "select count(distinct w.unit_id) from organization.within(?, ?) w where w.during @> cast(? as date)";

    private final DSLContext database;
    private final Transactions transactions;
    private final Rolls rolls;
    private final AccountNames accounts;

    UnitRatings(DSLContext database, Transactions transactions, Rolls rolls, AccountNames accounts) {
        this.database = database;
        this.transactions = transactions;
        this.rolls = rolls;
        this.accounts = accounts;
    }

    /** One rating as it stands, when and by whom it was recorded; the name only where one member was rated. */
    record Standing(long entry, Rating rating, @Nullable String name, Instant at, String by) {}

    /** One rating of the history, and who took it back when. */
    record Told(Standing standing, @Nullable Instant takenAt, String takenBy) {}

    /** What was recorded latest, standing or taken back since. */
    List<Told> past(Scope scope, Unit unit, long pin, int most) {
        if (!scope.holds(unit.id(), Right.RECORDS)) {
            throw new NotFound();
        }
        return transactions.reading(scope.actor(), () -> {
            Result<Record> rows = database.fetch(PAST, pin, unit.id().value(), pin, most);
            Map<Long, String> names = accounts.of(Stream.of("recorded_by", "taken_by")
                    .flatMap(column -> rows.getValues(column, Long.class).stream())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            return rows.map(row -> told(row, names));
        });
    }

    private static Told told(Record row, Map<Long, String> names) {
        OffsetDateTime taken = row.get("taken_at", OffsetDateTime.class);
        Long by = row.get("taken_by", Long.class);
        return new Told(
                standing(row, names),
                taken == null ? null : taken.toInstant(),
                by == null ? "" : names.getOrDefault(by, ""));
    }

    /** The latest period first, and in it the year before its last quarter. */
    List<Standing> of(Scope scope, Unit unit, long pin) {
        if (!scope.holds(unit.id(), Right.RECORDS)) {
            throw new NotFound();
        }
        return transactions.reading(scope.actor(), () -> {
            Result<Record> rows = database.fetch(STANDING, pin, unit.id().value());
            Map<Long, String> names = accounts.of(Set.copyOf(rows.getValues("recorded_by", Long.class)));
            return rows.map(row -> standing(row, names));
        });
    }

    private static Standing standing(Record row, Map<Long, String> names) {
        var recorded = RatingRows.recorded(row);
        return new Standing(
                recorded.entry(),
                recorded.content(),
                row.get("full_name", String.class),
                row.get("recorded_at", OffsetDateTime.class).toInstant(),
                names.getOrDefault(row.get("recorded_by", Long.class), ""));
    }

    /** Rated or not rated, of one kind in one period. */
    long told(Scope scope, Unit unit, Period period, Rated rated, long pin) {
        return of(scope, unit, pin).stream()
                .map(Standing::rating)
                .filter(rating -> rating.rated() == rated && rating.period().equals(period))
                .mapToLong(Rating::quantity)
                .sum();
    }

    /** The members, or the bodies, of the unit and those below it at the end of that day. */
    long there(Scope scope, Unit unit, Rated rated, LocalDate day, long pin) {
        if (rated == Rated.DANG_VIEN) {
            return rolls.strength(scope, new UnitAt(unit, day, pin)).all();
        }
        return transactions.reading(
                scope.actor(),
                () -> database.fetchSingle(UNITS, unit.id().value(), pin, day).get(0, Long.class));
    }
}
