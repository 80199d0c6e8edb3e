package vn.caunoi.enterprise;

import static vn.caunoi.schema.enterprise.Tables.ZONE_ENTRY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.EntryTable;
import vn.caunoi.ledger.Past;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;

/** Writes and reads entries of zones, set by set. */
@Component
class ZoneRows {

    private static final EntryTable TABLE = EntryTable.of(
            ZONE_ENTRY,
            "enterprise.live_zones",
            ZONE_ENTRY.ENTRY,
            ZONE_ENTRY.POSTING,
            ZONE_ENTRY.ZONE_ID,
            ZONE_ENTRY.EFFECTIVE_ON,
            ZONE_ENTRY.UNTIL,
            ZONE_ENTRY.NAME,
            ZONE_ENTRY.GROUP_ID,
            ZONE_ENTRY.KIND,
            ZONE_ENTRY.AREA_HA,
            ZONE_ENTRY.ROW_KEY,
            ZONE_ENTRY.PAPER_ID);

    private static final String PAST = """
            select e.entry, e.posting, z.code, e.effective_on, e.until, e.name, g.code as zone_group, e.kind,
                   e.area_ha, e.row_key, p.number, p.dated, t.recorded_at, t.recorded_by,
                   exists (select from enterprise.zone_entry v where v.voids = e.entry and v.posting <= ?) as taken
            from enterprise.zone_entry e
            join enterprise.zone z on z.zone_id = e.zone_id
            join ledger.posting t on t.posting = e.posting
            left join enterprise.zone_group g on g.group_id = e.group_id
            left join paper.paper p on p.paper_id = e.paper_id
            where z.code = ? and e.voids is null and e.posting <= ?
            order by e.effective_on, e.entry
            """;

    private static final String STANDING = """
            select s.zone_id, z.code, s.name, g.code as zone_group, e.kind, e.area_ha, upper(s.during) as until,
                   min(lower(s.during)) over (partition by s.zone_id) as since, s.during @> cast(? as date) as stands
            from enterprise.zone_spell(?) s
            join enterprise.zone z on z.zone_id = s.zone_id
            join enterprise.zone_entry e on e.entry = s.entry
            left join enterprise.zone_group g on g.group_id = s.group_id
            order by z.code
            """;

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Identities identities;
    private final Papers papers;

    ZoneRows(DSLContext database, EntryNumbers numbers, Identities identities, Papers papers) {
        this.database = database;
        this.numbers = numbers;
        this.identities = identities;
        this.papers = papers;
    }

    void reverse(Posting posting, List<Long> entries) {
        TABLE.reverse(database, posting, entries, "enterprise.refusal.not-live");
    }

    List<Long> add(Posting posting, List<ZoneEntry> entries) {
        References references = new References(
                posting,
                identities.registerZones(named(entries, ZoneEntry::code)),
                identities.registerGroups(named(entries, ZoneEntry::group)),
                papers.file(posting, null, named(entries, ZoneEntry::paper)));
        List<Long> taken = numbers.take(entries.size());
        TABLE.insert(
                database,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> references.row(taken.get(i), entries.get(i)))
                        .toList());
        return taken;
    }

    private static <T> List<T> named(List<ZoneEntry> entries, Function<ZoneEntry, @Nullable T> part) {
        return entries.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    /** The numbers of what the entries name by code. */
    private record References(
            Posting posting, Map<String, Long> zones, Map<String, Long> groups, Map<PaperReference, Long> papers) {

        @Nullable
        Object[] row(long number, ZoneEntry entry) {
            return new @Nullable Object[] {
                number,
                posting.number(),
                zones.get(entry.code()),
                entry.effectiveOn(),
                entry.until(),
                entry.name(),
                entry.group() == null ? null : groups.get(entry.group()),
                entry.kind() == null ? null : entry.kind().name(),
                entry.areaHa(),
                entry.rowKey(),
                entry.paper() == null ? null : papers.get(entry.paper())
            };
        }
    }

    List<Recorded<ZoneEntry>> live(long pin) {
        return database.fetch("""
                        select e.entry, e.posting, z.code, e.effective_on, e.until, e.name, g.code as zone_group, e.kind,
                               e.area_ha, e.row_key, p.number, p.dated
                        from enterprise.live_zones(?) e
                        join enterprise.zone z on z.zone_id = e.zone_id
                        left join enterprise.zone_group g on g.group_id = e.group_id
                        left join paper.paper p on p.paper_id = e.paper_id
                        order by e.effective_on, e.entry
                        """, pin).map(ZoneRows::recorded);
    }

    /** Every entry of one zone, those taken back included, oldest effective day first. */
    List<Past<ZoneEntry>> past(String code, long pin) {
        return database.fetch(PAST, pin, code, pin).map(row -> {
            Recorded<ZoneEntry> told = recorded(row);
            return new Past<>(
                    told.entry(),
                    told.content(),
                    row.get("recorded_at", OffsetDateTime.class).toInstant(),
                    row.get("recorded_by", Long.class),
                    row.get("taken", Boolean.class));
        });
    }

    /** The zones that stand on the day, by code. */
    List<StandingZone> standing(LocalDate day, long pin) {
        return database.fetch(STANDING, day, pin).stream()
                .filter(row -> row.get("stands", Boolean.class))
                .map(row -> new StandingZone(
                        row.get("zone_id", Long.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("zone_group", String.class),
                        row.get("kind", ZoneKind.class),
                        row.get("area_ha", BigDecimal.class),
                        row.get("since", LocalDate.class),
                        row.get("until", LocalDate.class)))
                .toList();
    }

    List<Long> ofGroup(long group, LocalDate on, long pin) {
        return database.fetch("""
                        select s.zone_id from enterprise.zone_spell(?) s
                        where s.group_id = ? and s.during @> cast(? as date)
                        order by s.zone_id
                        """, pin, group, on).getValues(0, Long.class);
    }

    Map<Long, String> names(Collection<Long> zones, LocalDate on, long pin) {
        return Naming.of(database, """
                select distinct on (e.zone_id) e.zone_id, e.name from enterprise.live_zones(?) e
                where e.zone_id = any (?)
                order by e.zone_id, greatest(e.effective_on - cast(? as date), 0), e.effective_on desc, e.entry desc
                """, pin, zones, on);
    }

    private static Recorded<ZoneEntry> recorded(Record row) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new ZoneEntry(
                        row.get("code", String.class),
                        row.get("effective_on", LocalDate.class),
                        row.get("until", LocalDate.class),
                        row.get("name", String.class),
                        row.get("zone_group", String.class),
                        row.get("kind", ZoneKind.class),
                        row.get("area_ha", BigDecimal.class),
                        row.get("row_key", String.class),
                        PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class))));
    }
}
