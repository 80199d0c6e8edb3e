package vn.caunoi.organization;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * What units name stays in the registers: an enterprise or group of zones cannot be taken back under them; and a code means a
 * unit, or a zone or group, never both, because questions ask by code alone. Codes that differ only in small and capital letters
 * would be taken for each other.
 */
@Component
class CodesRule implements LedgerRule {

    private static final String KEY = "organization.refusal.";

    private static final String ORPHANED_LINKS = """
            select min(u.entry), u.code, c.code from (
              select e.entry, e.posting, e.enterprise_id, n.code
              from organization.live(?) e join organization.unit n on n.unit_id = e.unit_id
              where e.enterprise_id is not null) u
            join enterprise.enterprise c on c.enterprise_id = u.enterprise_id
            where (u.posting = ? or u.enterprise_id in
                    (select t.enterprise_id from enterprise.enterprise_entry t where t.posting = ? and t.voids is not null))
              and not exists (select from enterprise.live_enterprises(?) e where e.enterprise_id = u.enterprise_id)
            group by u.code, c.code
            """;

    private static final String ORPHANED_GROUPS = """
            select e.entry, n.code, g.code
            from organization.live(?) e
            join organization.unit n on n.unit_id = e.unit_id
            join enterprise.zone_group g on g.group_id = e.zone_group_id
            where (e.posting = ? or e.zone_group_id in
                    (select t.group_id from enterprise.zone_entry t where t.posting = ? and t.voids is not null))
              and not exists (select from enterprise.live_zones(?) z where z.group_id = e.zone_group_id)
            """;

    private static final String UNLED = """
            select e.entry, n.code, l.code
            from organization.live(?) e
            join organization.unit n on n.unit_id = e.unit_id
            join organization.unit l on l.unit_id = e.led_by_id
            where (e.posting = ? or e.led_by_id in
                    (select t.unit_id from organization.unit_entry t where t.posting = ? and t.voids is not null))
              and (l.line <> 'PARTY' or not exists (
                     select from organization.live(?) b where b.unit_id = e.led_by_id and b.event in ('OPENED', 'FOUNDED')))
            """;

    /** Who takes over the lead stands on that day; of what leads from the founding on, older books said less. */
    private static final String LED_BY_NONE = """
            select e.entry, n.code, l.code
            from organization.live(?) e
            join organization.unit n on n.unit_id = e.unit_id
            join organization.unit l on l.unit_id = e.led_by_id
            where e.event = 'LEADER_CHANGED'
              and (e.posting = ? or e.led_by_id in (select t.unit_id from organization.unit_entry t where t.posting = ?))
              and exists (select from organization.lifetime(?) s where s.unit_id = e.led_by_id and not s.during @> e.effective_on)
            """;

    private static final String SHARED_CODES = """
            with unit as (
              select n.code, e.entry, e.posting from organization.live(?) e
              join organization.unit n on n.unit_id = e.unit_id where e.event in ('OPENED', 'FOUNDED')
            ), zone as (
              select z.code, e.entry, e.posting from enterprise.live_zones(?) e
              join enterprise.zone z on z.zone_id = e.zone_id
              union all
              select g.code, e.entry, e.posting from enterprise.live_zones(?) e
              join enterprise.zone_group g on g.group_id = e.group_id
            )
            select max(greatest(u.entry, z.entry)), u.code from unit u join zone z on lower(z.code) = lower(u.code)
            where ? in (u.posting, z.posting) group by u.code
            """;

    /** A correction of a founding keeps its unit's code, which may be older than this rule. */
    private static final String ALIKE = """
            select max(b.entry), n.code, organization.code_alike(n.code, max(b.entry), b.posting)
            from organization.unit_entry b
            join organization.unit n on n.unit_id = b.unit_id
            where b.posting = ? and b.voids is null and b.event in ('OPENED', 'FOUNDED')
              and not exists (
                select from organization.unit_entry v
                where v.posting = b.posting and v.voids is not null and v.unit_id = b.unit_id)
            group by n.code, b.posting
            having organization.code_alike(n.code, max(b.entry), b.posting) is not null
            """;

    private final DSLContext database;

    CodesRule(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        long now = posting.number();
        return touches(now)
                ? Stream.of(
                                orphaned(ORPHANED_LINKS, "enterprise-still-named", now),
                                orphaned(ORPHANED_GROUPS, "group-still-named", now),
                                orphaned(UNLED, "leader-not-there", now),
                                alike(now),
                                orphaned(LED_BY_NONE, "leader-not-standing", now),
                                sharedCodes(now))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private boolean touches(long posting) {
        return database.fetchSingle("""
                        select exists (select from enterprise.zone_entry where posting = ?)
                            or exists (select from enterprise.enterprise_entry where posting = ?)
                            or exists (select from organization.unit_entry where posting = ?)
                        """, posting, posting, posting).get(0, boolean.class);
    }

    private List<Refusal> orphaned(String query, String rule, long now) {
        return database.fetch(query, now, now, now, now)
                .map(row -> Refusal.of(KEY + rule, row.get(1, String.class), row.get(2, String.class))
                        .at(row.get(0, Long.class)));
    }

    private List<Refusal> alike(long now) {
        return database.fetch(ALIKE, now)
                .map(row -> Refusal.of(KEY + "code-alike", row.get(1, String.class), row.get(2, String.class))
                        .at(row.get(0, Long.class)));
    }

    private List<Refusal> sharedCodes(long now) {
        return database.fetch(SHARED_CODES, now, now, now, now)
                .map(row -> Refusal.of(KEY + "code-of-zone", row.get(1, String.class))
                        .at(row.get(0, Long.class)));
    }
}
