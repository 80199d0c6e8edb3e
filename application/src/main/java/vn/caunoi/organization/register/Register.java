package vn.caunoi.organization.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.register.UnitRow.Life;
import vn.caunoi.organization.register.UnitRow.Principal;

/** Reads the whole register of a day in one statement, however many units there are. */
@Component
public class Register {

    /** Whoever reaches a unit on the asked day sees it as of that day; what lies above is told by name only. */
    private static final String ROWS = """
            with state as (
              select e.unit_id,
                (array_agg(e.name order by e.effective_on desc, e.entry desc)
                   filter (where e.name is not null and e.effective_on <= asked.day))[1] as name,
                (array_agg(e.kind order by e.effective_on desc, e.entry desc)
                   filter (where e.kind is not null and e.effective_on <= asked.day))[1] as kind,
                (array_agg(e.parent_id order by e.effective_on desc, e.entry desc)
                   filter (where e.event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED')
                           and e.effective_on <= asked.day))[1] as parent_id,
                (array_agg(case when e.event = 'UNLINKED' then null else e.enterprise_id end
                           order by e.effective_on desc, e.entry desc)
                   filter (where e.principal and e.effective_on <= asked.day))[1] as enterprise_id,
                min(e.effective_on) filter (where e.event in ('OPENED', 'FOUNDED')) as founded,
                bool_or(e.event = 'OPENED') as opening,
                min(e.effective_on) filter (where e.event = 'ENDED') as ended,
                (array_agg(e.led_by_id order by e.effective_on desc, e.entry desc)
                   filter (where e.event in ('OPENED', 'FOUNDED', 'LEADER_CHANGED')
                           and e.effective_on <= asked.day))[1] as led_by_id, max(e.zone_group_id) as zone_group_id
              from organization.live(?) e cross join (select ?::date as day) asked
              group by e.unit_id
            ), reached as (
              select distinct r.unit_id from access.reach r where r.account_id = ledger.actor() and r.during @> ?::date
            ), firm as (
              select distinct on (c.enterprise_id) c.enterprise_id, c.name, c.owner_type, c.zone_id
              from enterprise.live_enterprises(?) c
              order by c.enterprise_id, greatest(c.effective_on - ?::date, 0), c.effective_on desc, c.entry desc
            ), place as (
              select distinct on (z.zone_id) z.zone_id, z.group_id, z.name
              from enterprise.live_zones(?) z
              order by z.zone_id, greatest(z.effective_on - ?::date, 0), z.effective_on desc, z.entry desc
            )
            select s.unit_id, u.code, u.line, s.name, s.kind, s.parent_id, s.founded, s.opening, s.ended, s.led_by_id,
                   g.code as zone_group, c.code as enterprise, f.name as enterprise_name, f.owner_type,
                   z.code as zone, p.name as zone_name, pg.code as place_group,
                   case when s.parent_id is not null and not exists (select from reached a where a.unit_id = s.parent_id)
                        then organization.name_above(s.unit_id, ?::date, ?) end as above
            from state s
            join organization.unit u on u.unit_id = s.unit_id
            join reached r on r.unit_id = s.unit_id
            left join enterprise.zone_group g on g.group_id = s.zone_group_id
            left join firm f on f.enterprise_id = s.enterprise_id
            left join enterprise.enterprise c on c.enterprise_id = s.enterprise_id
            left join enterprise.zone z on z.zone_id = f.zone_id
            left join place p on p.zone_id = f.zone_id
            left join enterprise.zone_group pg on pg.group_id = p.group_id
            where s.founded <= ?::date
            """;

    private final DSLContext database;
    private final Transactions transactions;

    Register(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The units that the reader reaches on that day, founded until then, as known at that posting. */
    public Registered on(Scope scope, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> new Registered(
                        day,
                        database.fetch(ROWS, pin, day, day, pin, day, pin, day, day, pin, day)
                                .map(Register::row)));
    }

    private static UnitRow row(Record row) {
        Unit unit = new Unit(
                new UnitId(row.get("unit_id", Long.class)),
                row.get("code", String.class),
                Line.valueOf(row.get("line", String.class)),
                row.get("name", String.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                id(row, "parent_id"));
        return new UnitRow(
                unit,
                new Life(
                        row.get("founded", LocalDate.class),
                        row.get("opening", Boolean.class),
                        row.get("ended", LocalDate.class)),
                row.get("above", String.class),
                principal(row),
                id(row, "led_by_id"),
                row.get("zone_group", String.class));
    }

    private static @Nullable Principal principal(Record row) {
        return row.get("enterprise_name") == null
                ? null
                : new Principal(
                        row.get("enterprise", String.class),
                        row.get("enterprise_name", String.class),
                        row.get("owner_type", OwnerType.class),
                        row.get("zone", String.class),
                        row.get("zone_name", String.class),
                        row.get("place_group", String.class));
    }

    private static @Nullable UnitId id(Record row, String column) {
        return Optional.ofNullable(row.get(column, Long.class)).map(UnitId::new).orElse(null);
    }
}
