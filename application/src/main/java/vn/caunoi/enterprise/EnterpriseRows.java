package vn.caunoi.enterprise;

import static vn.caunoi.schema.enterprise.Tables.ENTERPRISE_ENTRY;

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
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Writes and reads entries of enterprises, set by set. */
@Component
class EnterpriseRows {

    private static final String LIVE = """
            select e.entry, e.posting, c.code, e.effective_on, e.until, e.name, e.tax_code, e.owner_type, e.size,
                   z.code as zone, e.status, e.row_key, p.number, p.dated
            from enterprise.live_enterprises(?) e
            join enterprise.enterprise c on c.enterprise_id = e.enterprise_id
            left join enterprise.zone z on z.zone_id = e.zone_id
            left join paper.paper p on p.paper_id = e.paper_id
            """;

    private static final String OLDEST_FIRST = " order by e.effective_on, e.entry";

    private static final String PAST = """
            select e.entry, e.posting, c.code, e.effective_on, e.until, e.name, e.tax_code, e.owner_type, e.size,
                   z.code as zone, e.status, e.row_key, p.number, p.dated, t.recorded_at, t.recorded_by,
                   exists (select from enterprise.enterprise_entry v where v.voids = e.entry and v.posting <= ?) as taken
            from enterprise.enterprise_entry e
            join enterprise.enterprise c on c.enterprise_id = e.enterprise_id
            join ledger.posting t on t.posting = e.posting
            left join enterprise.zone z on z.zone_id = e.zone_id
            left join paper.paper p on p.paper_id = e.paper_id
            where c.code = ? and e.voids is null and e.posting <= ?
            """;

    private static final String STANDING = """
            select s.enterprise_id, c.code, s.name, e.tax_code, s.owner_type, s.size, z.code as zone, s.status
            from enterprise.enterprise_spell(?) s
            join enterprise.enterprise c on c.enterprise_id = s.enterprise_id
            join enterprise.enterprise_entry e on e.entry = s.entry
            left join enterprise.zone z on z.zone_id = s.zone_id
            where s.during @> cast(? as date)
            order by c.code
            """;

    private static final EntryTable TABLE = EntryTable.of(
            ENTERPRISE_ENTRY,
            "enterprise.live_enterprises",
            ENTERPRISE_ENTRY.ENTRY,
            ENTERPRISE_ENTRY.POSTING,
            ENTERPRISE_ENTRY.ENTERPRISE_ID,
            ENTERPRISE_ENTRY.EFFECTIVE_ON,
            ENTERPRISE_ENTRY.UNTIL,
            ENTERPRISE_ENTRY.NAME,
            ENTERPRISE_ENTRY.TAX_CODE,
            ENTERPRISE_ENTRY.OWNER_TYPE,
            ENTERPRISE_ENTRY.SIZE,
            ENTERPRISE_ENTRY.ZONE_ID,
            ENTERPRISE_ENTRY.STATUS,
            ENTERPRISE_ENTRY.ROW_KEY,
            ENTERPRISE_ENTRY.PAPER_ID);

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Identities identities;
    private final Papers papers;

    EnterpriseRows(DSLContext database, EntryNumbers numbers, Identities identities, Papers papers) {
        this.database = database;
        this.numbers = numbers;
        this.identities = identities;
        this.papers = papers;
    }

    void reverse(Posting posting, List<Long> entries) {
        TABLE.reverse(database, posting, entries, "enterprise.refusal.not-live");
    }

    List<Long> add(Posting posting, List<EnterpriseEntry> entries) {
        References references = new References(
                posting,
                identities.registerEnterprises(named(entries, EnterpriseEntry::code)),
                identities.zones(named(entries, EnterpriseEntry::zone)),
                papers.file(posting, null, named(entries, EnterpriseEntry::paper)));
        references.refuseUnknownZones(entries);
        List<Long> taken = numbers.take(entries.size());
        TABLE.insert(
                database,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> references.row(taken.get(i), entries.get(i)))
                        .toList());
        return taken;
    }

    private static <T> List<T> named(List<EnterpriseEntry> entries, Function<EnterpriseEntry, @Nullable T> part) {
        return entries.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    /** The numbers of what the entries name by code. */
    private record References(
            Posting posting, Map<String, Long> enterprises, Map<String, Long> zones, Map<PaperReference, Long> papers) {

        void refuseUnknownZones(List<EnterpriseEntry> entries) {
            List<Refusal> refusals = entries.stream()
                    .filter(entry -> entry.zone() != null && !zones.containsKey(entry.zone()))
                    .map(entry -> Refusal.of(
                            "enterprise.refusal.unknown-zone", entry.code(), Objects.requireNonNull(entry.zone())))
                    .distinct()
                    .toList();
            if (!refusals.isEmpty()) {
                throw new Refused(refusals);
            }
        }

        @Nullable
        Object[] row(long number, EnterpriseEntry entry) {
            return new @Nullable Object[] {
                number,
                posting.number(),
                enterprises.get(entry.code()),
                entry.effectiveOn(),
                entry.until(),
                entry.name(),
                entry.taxCode(),
                entry.ownerType().name(),
                entry.size(),
                entry.zone() == null ? null : zones.get(entry.zone()),
                entry.status() == null ? null : entry.status().name(),
                entry.rowKey(),
                entry.paper() == null ? null : papers.get(entry.paper())
            };
        }
    }

    List<Recorded<EnterpriseEntry>> live(long pin) {
        return database.fetch(LIVE + OLDEST_FIRST, pin).map(EnterpriseRows::recorded);
    }

    List<Recorded<EnterpriseEntry>> live(long pin, String code) {
        return database.fetch(LIVE + " where c.code = ?" + OLDEST_FIRST, pin, code)
                .map(EnterpriseRows::recorded);
    }

    /** Every entry of one enterprise, those taken back included, oldest effective day first. */
    List<Past<EnterpriseEntry>> past(String code, long pin) {
        return database.fetch(PAST + OLDEST_FIRST, pin, code, pin).map(row -> {
            Recorded<EnterpriseEntry> told = recorded(row);
            return new Past<>(
                    told.entry(),
                    told.content(),
                    row.get("recorded_at", OffsetDateTime.class).toInstant(),
                    row.get("recorded_by", Long.class),
                    row.get("taken", Boolean.class));
        });
    }

    /** The whole register of a day, by code: one statement. */
    List<StandingEnterprise> standing(LocalDate day, long pin) {
        return database.fetch(STANDING, pin, day)
                .map(row -> new StandingEnterprise(
                        row.get("enterprise_id", Long.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("tax_code", String.class),
                        row.get("owner_type", OwnerType.class),
                        row.get("size", String.class),
                        row.get("zone", String.class),
                        row.get("status", OperatingStatus.class)));
    }

    Map<Long, String> names(Collection<Long> enterprises, LocalDate on, long pin) {
        return Naming.of(database, """
                select distinct on (e.enterprise_id) e.enterprise_id, e.name from enterprise.live_enterprises(?) e
                where e.enterprise_id = any (?)
                order by e.enterprise_id, greatest(e.effective_on - cast(? as date), 0), e.effective_on desc, e.entry desc
                """, pin, enterprises, on);
    }

    private static Recorded<EnterpriseEntry> recorded(Record row) {
        return new Recorded<>(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                new EnterpriseEntry(
                        row.get("code", String.class),
                        row.get("effective_on", LocalDate.class),
                        row.get("until", LocalDate.class),
                        row.get("name", String.class),
                        row.get("tax_code", String.class),
                        row.get("owner_type", OwnerType.class),
                        row.get("size", String.class),
                        row.get("zone", String.class),
                        row.get("status", OperatingStatus.class),
                        row.get("row_key", String.class),
                        PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class))));
    }
}
