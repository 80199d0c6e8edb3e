package vn.caunoi.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.shared.Refusal;

/**
 * What must hold of the registers: one statement a day about each zone and enterprise, none reaching beyond the next, no
 * enterprise in a zone before there was one, no code that means both a zone and a group, and none that differs from another
 * only in small and capital letters.
 */
@Component
class EnterpriseRule implements LedgerRule {

    private static final String KEY = "enterprise.refusal.";

    /** The newer of the two entries is to blame. */
    private static final String COLLISIONS = """
            with history as (
              select e.%1$s_id, e.entry, e.effective_on, e.until,
                     lead(e.effective_on) over owner as next_on, lead(e.entry) over owner as next_entry
              from enterprise.live_%1$ss(?) e
              where e.%1$s_id in (select t.%1$s_id from enterprise.%1$s_entry t where t.posting = ?)
              window owner as (partition by e.%1$s_id order by e.effective_on, e.entry)
            )
            select greatest(h.entry, h.next_entry), o.code, h.effective_on, h.until, h.next_on
            from history h join enterprise.%1$s o on o.%1$s_id = h.%1$s_id
            where h.next_on = h.effective_on or h.until > h.next_on
            """;

    /** Of a code that this posting brought first; which of two is new, the later entry tells. */
    private static final String ALIKE = """
            with fresh as (
              select t.%1$s_id, min(t.entry) as entry from enterprise.%1$s_entry t
              where t.posting = ? and t.voids is null and not exists (
                select from enterprise.%1$s_entry o where o.%1$s_id = t.%1$s_id and o.posting < t.posting)
              group by t.%1$s_id
            )
            select max(f.entry), c.code, min(d.code)
            from fresh f
            join enterprise.%1$s c on c.%1$s_id = f.%1$s_id
            join enterprise.%1$s d on lower(d.code) = lower(c.code) and d.code <> c.code
            where exists (
              select from enterprise.live_%1$ss(?) l where l.%1$s_id = d.%1$s_id and l.entry < f.entry)
            group by c.code
            """;

    private final DSLContext database;

    EnterpriseRule(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return touches(posting)
                ? Stream.of(
                                collisions("zone", posting),
                                collisions("enterprise", posting),
                                withoutZone(posting),
                                zonesNamedAsGroups(posting),
                                alike("zone", posting),
                                alike("enterprise", posting),
                                uncheckedTaxCodes(posting))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private boolean touches(Posting posting) {
        return database.fetchSingle("""
                        select exists (select from enterprise.zone_entry where posting = ?)
                            or exists (select from enterprise.enterprise_entry where posting = ?)
                        """, posting.number(), posting.number()).get(0, boolean.class);
    }

    private List<Refusal> collisions(String register, Posting posting) {
        String query = COLLISIONS.formatted(register);
        return database.fetch(query, posting.number(), posting.number()).map(row -> collision(register, row));
    }

    private List<Refusal> alike(String register, Posting posting) {
        return database.fetch(ALIKE.formatted(register), posting.number(), posting.number())
                .map(row -> Refusal.of(
                                KEY + register + "-code-alike", row.get(1, String.class), row.get(2, String.class))
                        .at(row.get(0, Long.class)));
    }

    private static Refusal collision(String register, Record row) {
        String code = row.get(1, String.class);
        LocalDate on = row.get(2, LocalDate.class);
        LocalDate next = row.get(4, LocalDate.class);
        Refusal refusal = on.equals(next)
                ? Refusal.of(KEY + register + "-twice-a-day", code, on)
                : Refusal.of(KEY + register + "-reaches-beyond-next", code, row.get(3, LocalDate.class), next);
        return refusal.at(row.get(0, Long.class));
    }

    /** The enterprise's entry is to blame where it is new; else what moved the zone under it. */
    private List<Refusal> withoutZone(Posting posting) {
        return database.fetch(
                        """
                        with moved as (
                          select t.zone_id, max(t.entry) filter (where t.voids is null) as entry
                          from enterprise.zone_entry t where t.posting = ? group by t.zone_id
                        ), spell as materialized (
                          select s.zone_id, s.during from enterprise.zone_spell(?) s
                        )
                        select case when e.posting = ? then e.entry else coalesce(m.entry, e.entry) end, c.code, z.code, e.effective_on
                        from enterprise.live_enterprises(?) e
                        join enterprise.enterprise c on c.enterprise_id = e.enterprise_id
                        join enterprise.zone z on z.zone_id = e.zone_id
                        left join moved m on m.zone_id = e.zone_id
                        where (e.posting = ? or m.zone_id is not null)
                          and not exists (select from spell s where s.zone_id = e.zone_id and s.during @> e.effective_on)
                        """, posting.number(), posting.number(), posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of(
                                KEY + "zone-not-there",
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, LocalDate.class))
                        .at(row.get(0, Long.class)));
    }

    private List<Refusal> zonesNamedAsGroups(Posting posting) {
        return database.fetch("""
                        select max(greatest(a.entry, b.entry)), z.code
                        from enterprise.live_zones(?) a
                        join enterprise.zone z on z.zone_id = a.zone_id
                        join enterprise.zone_group g on lower(g.code) = lower(z.code)
                        join enterprise.live_zones(?) b on b.group_id = g.group_id
                        where ? in (a.posting, b.posting)
                        group by z.code
                        """, posting.number(), posting.number(), posting.number())
                .map(row -> Refusal.of(KEY + "zone-named-as-group", row.get(1, String.class))
                        .at(row.get(0, Long.class)));
    }

    /** Old registers are taken as they are; what people type today must be a number that the tax office can have issued. */
    private List<Refusal> uncheckedTaxCodes(Posting posting) {
        if (posting.kind() == PostingKind.IMPORT || posting.kind() == PostingKind.UNDO) {
            return List.of();
        }
        return database.fetch("""
                        select e.entry, c.code, e.tax_code
                        from enterprise.enterprise_entry e
                        join enterprise.enterprise c on c.enterprise_id = e.enterprise_id
                        where e.posting = ? and e.voids is null and e.tax_code is not null
                          and not exists (select from enterprise.enterprise_entry old
                                          where old.enterprise_id = e.enterprise_id and old.tax_code = e.tax_code
                                            and old.posting < e.posting)
                        """, posting.number()).stream()
                .filter(row -> !new TaxCode(row.get(2, String.class)).isChecked())
                .map(row -> Refusal.of(KEY + "tax-code-check", row.get(1, String.class), row.get(2, String.class))
                        .at(row.get(0, Long.class)))
                .toList();
    }
}
