package vn.caunoi.report.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.indicator.FigureRow;

/** Tells of entries by which postings they came and went, and what was recorded of those to whom they belong. */
@Component
class EntryTrail {

    static final String ATTRIBUTE = "report.now.kind.";

    private static final String COURSE = """
            select t.entry, t.posting, p.recorded_at, p.recorded_by, v.posting as gone, g.recorded_at as gone_at,
                   g.recorded_by as gone_by
            from importing.trail t join ledger.posting p on p.posting = t.posting
            left join importing.trail v on v.voids = t.entry and v.posting <= ?
            left join ledger.posting g on g.posting = v.posting
            where t.entry = any (?)
            """;

    private static final String ATTRIBUTES = """
            select t.entry, t.effective_on, 'enterprise' as kind, e.code, t.name, p.recorded_at, p.recorded_by
            from enterprise.enterprise_entry t join enterprise.enterprise e on e.enterprise_id = t.enterprise_id
            join ledger.posting p on p.posting = t.posting
            where t.posting > ? and t.posting <= ? and t.voids is null
              and (e.code = any (?) or t.enterprise_id in (
                select l.enterprise_id from organization.unit_entry l join organization.unit u on u.unit_id = l.unit_id
                where l.enterprise_id is not null and u.code = any (?)))
            union all
            select t.entry, t.effective_on, 'unit', u.code, u.code, p.recorded_at, p.recorded_by
            from organization.unit_entry t join organization.unit u on u.unit_id = t.unit_id
            join ledger.posting p on p.posting = t.posting
            where t.posting > ? and t.posting <= ? and t.voids is null and u.code = any (?)
            order by 2 desc, 1 desc
            """;

    private static final Map<String, String> NAMES = Map.of(
            "observation.ZONE", """
            select s.name from enterprise.zone_spell(?) s join enterprise.zone z on z.zone_id = s.zone_id
            where z.code = ? order by lower(s.during) desc limit 1
            """, "observation.ENTERPRISE", """
            select s.name from enterprise.enterprise_spell(?) s
            join enterprise.enterprise e on e.enterprise_id = s.enterprise_id
            where e.code = ? order by lower(s.during) desc limit 1
            """, "observation.UNIT", """
            select s.name from organization.name_spell(?) s join organization.unit u on u.unit_id = s.unit_id
            where u.code = ? order by lower(s.during) desc limit 1
            """, ATTRIBUTE + "unit", """
            select s.name from organization.name_spell(?) s join organization.unit u on u.unit_id = s.unit_id
            where u.code = ? order by lower(s.during) desc limit 1
            """);

    private final DSLContext database;
    private final AccountNames accounts;

    EntryTrail(DSLContext database, AccountNames accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** Who did what when. */
    record Done(long posting, Instant at, String by) {}

    /**
     * The course of an entry.
     *
     * @param taken null where it stands
     */
    record Course(Done recorded, @Nullable Done taken) {}

    /** The courses of those entries that the reader may know, by their numbers. */
    Map<Long, Course> of(Collection<Long> entries, long now) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<Record> rows = List.copyOf(database.fetch(COURSE, now, entries.toArray(Long[]::new)));
        Map<Long, String> names = accounts.of(rows.stream()
                .flatMap(row -> Stream.of("recorded_by", "gone_by").map(by -> row.get(by, Long.class)))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, Course> courses = new HashMap<>();
        rows.forEach(row -> courses.put(
                row.get("entry", Long.class),
                new Course(
                        done(row, names, "posting", "recorded_at", "recorded_by"),
                        row.get("gone", Long.class) == null ? null : done(row, names, "gone", "gone_at", "gone_by"))));
        return courses;
    }

    private static Done done(Record row, Map<Long, String> names, String posting, String at, String by) {
        return new Done(
                row.get(posting, Long.class),
                row.get(at, OffsetDateTime.class).toInstant(),
                names.getOrDefault(row.get(by, Long.class), ""));
    }

    /** What was recorded between two postings of enterprises and units themselves, as rows that make no share of a figure. */
    List<FigureRow> attributes(Collection<String> codes, long then, long now) {
        String[] asked = codes.toArray(String[]::new);
        List<Record> rows = List.copyOf(database.fetch(ATTRIBUTES, then, now, asked, asked, then, now, asked));
        Map<Long, String> names = accounts.of(rows.stream()
                .map(row -> row.get("recorded_by", Long.class))
                .distinct()
                .toList());
        return rows.stream().map(row -> attribute(row, names)).toList();
    }

    /** The row with the name of whom it speaks, where it came with a code alone. */
    FigureRow named(FigureRow row, long now) {
        String kind = row.kind().replaceFirst("\\.(IN|OUT)$", "");
        String asked = NAMES.get(kind);
        String code = row.unit();
        if (asked == null || code == null) {
            return row;
        }
        String name = database.fetch(asked, now, code).stream()
                .findFirst()
                .map(found -> found.get(0, String.class))
                .orElse(code);
        return new FigureRow(
                row.entry(),
                row.effectiveOn(),
                row.kind(),
                code,
                name,
                row.person(),
                row.personNumber(),
                row.contribution(),
                row.recordedAt(),
                row.recordedBy(),
                row.paper());
    }

    private static FigureRow attribute(Record row, Map<Long, String> names) {
        return new FigureRow(
                row.get("entry", Long.class),
                row.get("effective_on", LocalDate.class),
                ATTRIBUTE + row.get("kind", String.class),
                row.get("code", String.class),
                row.get("name", String.class),
                null,
                null,
                BigDecimal.ZERO,
                row.get("recorded_at", OffsetDateTime.class).toInstant(),
                names.getOrDefault(row.get("recorded_by", Long.class), ""),
                null);
    }
}
