package vn.caunoi.enterprise;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * Whose word counts in the registers, asked of the history as a whole: on every day of which a posting says something else, the
 * enterprise lies in zones, and the zone in groups, that the actor holds, before the posting and after it. Figures go with them. Forms
 * and imports ask earlier, to say it at the field; what they cannot see, a line found by its key, a day moved behind another line or an
 * undoing, is seen here.
 */
@Component
class HoldersRule implements LedgerRule {

    /** Lines before and after, of what the posting touched; the first one reaches back, the last one on, as the reach has it. */
    private static final String CHANGED = """
            with line as (
              select l.%1$s_id as owner, l.%2$s_id as place, l.entry, l.posting, l.fresh,
                     daterange(case when lag(l.entry) over history is null then null else l.effective_on end,
                               lead(l.effective_on) over history) as days
              from (
                select b.*, false as fresh from enterprise.live_%1$ss(?) b
                union all
                select a.*, true from enterprise.live_%1$ss(?) a
              ) l
              where l.%1$s_id in (select t.%1$s_id from enterprise.%1$s_entry t where t.posting = ?)
              window history as (partition by l.%1$s_id, l.fresh order by l.effective_on, l.entry)
            ), kept as (
              select b.owner, range_agg(b.days * a.days) as days
              from line b join line a on a.owner = b.owner and a.entry = b.entry and a.fresh and a.days && b.days
              where not b.fresh group by b.owner
            ), changed as (
              select l.owner, l.place, l.fresh, datemultirange(l.days) - coalesce(k.days, '{}') as days
              from line l left join kept k on k.owner = l.owner
              where not isempty(datemultirange(l.days) - coalesce(k.days, '{}'))
            )""";

    /**
     * To blame is the newest line of the owner; where its line was taken by its key and nothing said of it instead, what stands under
     * that key; else the newest of the posting. Grouped and not joined: of the rows of this very posting the server knows nothing yet.
     */
    private static final String BLAMED = """
            , told as (
              select t.* from enterprise.%1$s_entry t where t.posting = ?
            ), newest as (
              select l.owner, max(l.entry) as entry from line l
              where l.fresh and l.entry in (select t.entry from told t) group by l.owner
            ), taken as (
              select unnest(k.owners) as owner, k.entry from (
                select array_agg(t.%1$s_id) filter (where t.voids is not null) as owners,
                       max(t.entry) filter (where t.voids is null) as entry
                from told t where t.row_key is not null group by t.row_key) k
              where k.entry is not null
            )
            select coalesce(n.entry, k.entry, (select max(t.entry) from told t where t.voids is null))
            from wrong w left join newest n on n.owner = w.owner left join taken k on k.owner = w.owner
            """;

    /** A zone is held after the posting, or was before it: an undoing takes a zone back together with what lay in it. */
    private static final String ENTERPRISES = (CHANGED + """
            , wrong as (
              select distinct c.owner from changed c
              where case when c.place is null
                then not exists (select from access.reach r where r.account_id = ledger.actor() and r.records)
                else c.place not in (
                  select z.owner_id from access.zone_reach z cross join access.derived d
                  where z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.records and z.during @> d.day
                  union all
                  select b.zone_id from enterprise.belonging(?) b cross join access.derived d
                  join access.zone_reach g on g.account_id = ledger.actor() and g.owner_kind = 'GROUP' and g.records
                    and g.owner_id = b.group_id
                  where b.during @> d.day)
                end
            )""" + BLAMED).formatted("enterprise", "zone");

    /**
     * A zone is told of by who holds it today, but of days on which it will belong to somebody else not by him; days are taken from a
     * group and given to one by who holds both. A zone that was not there is founded by who holds its group, or, where that is new too,
     * some group.
     */
    private static final String ZONES = (CHANGED + """
            , mine as (
              select z.owner_id as place from access.zone_reach z
              where z.account_id = ledger.actor() and z.owner_kind = 'GROUP' and z.own_records
            ), own as (
              select z.owner_id as owner from access.zone_reach z
              where z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.own_records
            ), shifted as (
              select c.owner, c.place, c.fresh from changed c
              where not isempty(c.days - coalesce((
                select range_agg(o.days) from line o
                where o.owner = c.owner and o.fresh <> c.fresh and o.place is not distinct from c.place), '{}'))
            ), wrong as (
              select c.owner from changed c
              where c.owner in (select b.owner from line b where not b.fresh)
                and c.owner not in (select o.owner from own o)
                and c.owner not in (
                  select b.owner from line b join mine m on m.place = b.place join access.derived d on b.days @> d.day
                  where not b.fresh)
              union
              select c.owner from changed c cross join access.derived d
              where not c.fresh and c.place is not null and c.place not in (select m.place from mine m)
                and c.owner not in (select o.owner from own o)
                and c.days && daterange(d.day, null)
              union
              select s.owner from shifted s
              where s.place is not null and s.place not in (select m.place from mine m)
                and not (s.fresh and exists (select from mine) and not exists (
                  select from enterprise.zone_entry e where e.group_id = s.place and e.posting < ?))
              union
              select s.owner from shifted s
              where s.place is null and s.fresh and not exists (select from mine)
                and s.owner not in (select b.owner from line b where not b.fresh)
            )""" + BLAMED).formatted("zone", "group");

    /** Whether the posting says something of zones, and of enterprises; who holds everything is not asked. */
    private static final String ASKED = """
            select exists (select from enterprise.zone_entry e where e.posting = ?) and not held.everything,
                   exists (select from enterprise.enterprise_entry e where e.posting = ?) and not held.everything
            from (select exists (
              select from access.whole_reach w where w.account_id = ledger.actor() and w.records) as everything) held
            """;

    private final DSLContext database;

    HoldersRule(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        long number = posting.number();
        Record asked = database.fetchSingle(ASKED, number, number);
        Stream<Record> zones = asked.get(0, boolean.class)
                ? database.fetch(ZONES, number - 1, number, number, number, number).stream()
                : Stream.empty();
        Stream<Record> enterprises = asked.get(1, boolean.class)
                ? database.fetch(ENTERPRISES, number - 1, number, number, number - 1, number).stream()
                : Stream.empty();
        return Stream.concat(zones, enterprises)
                .map(row -> refusal(row.get(0, Long.class)))
                .toList();
    }

    private static Refusal refusal(@Nullable Long entry) {
        Refusal refusal = Refusal.of("enterprise.refusal.zone-not-held");
        return entry == null ? refusal : refusal.at(entry);
    }
}
