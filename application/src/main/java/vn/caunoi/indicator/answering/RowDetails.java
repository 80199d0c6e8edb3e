package vn.caunoi.indicator.answering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.counting.Counting.RawRow;
import vn.caunoi.membership.PersonLabel;
import vn.caunoi.paper.PaperReference;

/** What stands beside a row: names of that day, the paper, the posting and its account. */
@Component
class RowDetails {

    private final DSLContext database;
    private final AccountNames accounts;

    RowDetails(DSLContext database, AccountNames accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    private record Recording(Instant at, long by) {}

    private record Owner(String code, String name) {}

    private record OnDay(long id, LocalDate day) {}

    List<FigureRow> complete(List<RawRow> rows, Map<Long, PersonLabel> persons, long pin) {
        Map<Long, Recording> postings =
                postings(rows.stream().map(RawRow::posting).distinct().toList());
        Map<Long, String> names = accounts.of(
                postings.values().stream().map(Recording::by).distinct().toList());
        Map<Long, PaperReference> papers =
                papers(rows.stream().map(RawRow::paper).filter(Objects::nonNull).toList());
        Map<OnDay, Owner> units = units(rows, pin);
        Map<OnDay, Owner> enterprises = enterprises(rows, pin);
        return rows.stream()
                .map(row -> {
                    Recording recording = Objects.requireNonNull(postings.get(row.posting()));
                    @Nullable Owner owner = owner(row, units, enterprises);
                    @Nullable PersonLabel person = row.person() == null ? null : persons.get(row.person());
                    return new FigureRow(
                            row.entry(),
                            row.effectiveOn(),
                            row.kind(),
                            owner == null ? null : owner.code(),
                            owner == null ? null : owner.name(),
                            person == null ? null : person.fullName(),
                            person == null ? null : person.personId(),
                            row.contribution(),
                            recording.at(),
                            names.getOrDefault(recording.by(), ""),
                            row.paper() == null ? null : papers.get(row.paper()));
                })
                .toList();
    }

    List<FigureRow> observations(Indicator indicator, Collection<Long> entries) {
        List<FigureRow> rows =
                database.fetch("""
                        select o.entry, upper(o.during) - 1 as day, o.owner_kind,
                               coalesce(u.code, z.code, g.code, e.code) as owner, o.value, o.measure,
                               t.recorded_at, t.recorded_by,
                               p.number, p.dated
                        from indicator.observation o
                        join ledger.posting t on t.posting = o.posting
                        left join organization.unit u on o.owner_kind = 'UNIT' and u.unit_id = o.owner_id
                        left join enterprise.zone z on o.owner_kind = 'ZONE' and z.zone_id = o.owner_id
                        left join enterprise.zone_group g on o.owner_kind = 'GROUP' and g.group_id = o.owner_id
                        left join enterprise.enterprise e on o.owner_kind = 'ENTERPRISE' and e.enterprise_id = o.owner_id
                        left join paper.paper p on p.paper_id = o.paper_id
                        where o.entry = any (?) order by o.during desc, o.entry desc
                        """, (Object) entries.toArray(Long[]::new)).map(row -> observation(indicator, row));
        return rows;
    }

    private FigureRow observation(Indicator indicator, Record row) {
        long by = row.get("recorded_by", Long.class);
        @Nullable String number = row.get("number", String.class);
        return new FigureRow(
                row.get("entry", Long.class),
                row.get("day", LocalDate.class),
                "observation." + row.get("owner_kind", String.class),
                row.get("owner", String.class),
                row.get("owner", String.class),
                null,
                null,
                indicator
                        .inOwnUnit(row.get("value", BigDecimal.class), row.get("measure", String.class))
                        .orElseThrow(),
                row.get("recorded_at", OffsetDateTime.class).toInstant(),
                accounts.of(List.of(by)).getOrDefault(by, ""),
                number == null ? null : new PaperReference(number, row.get("dated", LocalDate.class)));
    }

    private static @Nullable Owner owner(RawRow row, Map<OnDay, Owner> units, Map<OnDay, Owner> enterprises) {
        if (row.unit() != null) {
            return units.get(new OnDay(row.unit(), row.effectiveOn()));
        }
        return row.enterprise() == null ? null : enterprises.get(new OnDay(row.enterprise(), row.effectiveOn()));
    }

    /** What units were called on the days of the rows, by unit and day. */
    private Map<OnDay, Owner> units(List<RawRow> rows, long pin) {
        return named("""
                select a.id, a.on_day, u.code, coalesce(n.name, u.code)
                from unnest(?::bigint[], ?::date[]) as a (id, on_day)
                join organization.unit u on u.unit_id = a.id
                left join organization.name_spell(?) n on n.unit_id = a.id and n.during @> a.on_day
                """, rows, RawRow::unit, pin);
    }

    private Map<OnDay, Owner> enterprises(List<RawRow> rows, long pin) {
        return named("""
                select a.id, a.on_day, e.code, coalesce(n.name, e.code)
                from unnest(?::bigint[], ?::date[]) as a (id, on_day)
                join enterprise.enterprise e on e.enterprise_id = a.id
                left join enterprise.enterprise_spell(?) n on n.enterprise_id = a.id and n.during @> a.on_day
                """, rows, RawRow::enterprise, pin);
    }

    private Map<OnDay, Owner> named(String sql, List<RawRow> rows, Function<RawRow, @Nullable Long> id, long pin) {
        List<OnDay> asked = rows.stream()
                .flatMap(row -> Stream.ofNullable(id.apply(row)).map(number -> new OnDay(number, row.effectiveOn())))
                .distinct()
                .toList();
        Map<OnDay, Owner> owners = new HashMap<>();
        if (!asked.isEmpty()) {
            database.fetch(
                            sql,
                            asked.stream().map(OnDay::id).toArray(Long[]::new),
                            asked.stream().map(OnDay::day).toArray(LocalDate[]::new),
                            pin)
                    .forEach(row -> owners.put(
                            new OnDay(row.get(0, Long.class), row.get(1, LocalDate.class)),
                            new Owner(row.get(2, String.class), row.get(3, String.class))));
        }
        return owners;
    }

    private Map<Long, Recording> postings(List<Long> numbers) {
        Map<Long, Recording> postings = new HashMap<>();
        database.fetch("select posting, recorded_at, recorded_by from ledger.posting where posting = any (?)", (Object)
                        numbers.toArray(Long[]::new))
                .forEach(row -> postings.put(
                        row.get(0, Long.class),
                        new Recording(row.get(1, OffsetDateTime.class).toInstant(), row.get(2, Long.class))));
        return postings;
    }

    private Map<Long, PaperReference> papers(List<Long> ids) {
        Map<Long, PaperReference> papers = new HashMap<>();
        database.fetch("select paper_id, number, dated from paper.paper where paper_id = any (?)", (Object)
                        ids.toArray(Long[]::new))
                .forEach(row -> papers.put(
                        row.get(0, Long.class),
                        new PaperReference(row.get(1, String.class), row.get(2, LocalDate.class))));
        return papers;
    }
}
