package vn.caunoi.organization.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.register.LifeEvent.Named;
import vn.caunoi.organization.register.LifeEvent.Stamp;
import vn.caunoi.organization.register.LifeEvent.Taken;
import vn.caunoi.organization.register.LifeEvent.Told;
import vn.caunoi.paper.PaperReference;

/**
 * Reads everything that was ever recorded of one unit. Who holds it today reads all; who held it once reads what happened
 * while he did. Row-level security keeps other units silent: where they are not reached, their codes are null.
 */
@Component
public class UnitLife {

    private static final String NAME_OF = """
            (select n.name from organization.live(p.pin) n
             where n.unit_id = %1$s.unit_id and n.name is not null
             order by n.effective_on > e.effective_on, abs(n.effective_on - e.effective_on), n.entry desc limit 1) as %2$s_name
            """;

    private static final String READABLE = """
            e.voids is null and e.posting <= p.pin
              and exists (select from access.reach r
                where r.account_id = ledger.actor() and r.unit_id = p.unit_id
                  and (r.during @> p.today or r.during @> e.effective_on))
            """;

    private static final String EVENTS = """
            with p as (select ?::bigint as unit_id, ?::date as today, ?::bigint as pin)
            select e.entry, u.code as unit, %s, e.effective_on, e.event, e.name, e.kind, e.manner, e.principal,
                   up.code as parent, %s, led.code as led, %s, rel.code as related, %s, en.code as enterprise,
                   (select c.name from enterprise.live_enterprises(p.pin) c where c.enterprise_id = e.enterprise_id
                    order by greatest(c.effective_on - e.effective_on, 0), c.effective_on desc, c.entry desc limit 1)
                     as enterprise_name,
                   null::date as until, e.row_key, pa.number, pa.dated, po.recorded_at, po.recorded_by,
                   vp.recorded_at as taken_at, vp.recorded_by as taken_by,
                   exists (select from organization.unit_entry c
                           where c.posting = v.posting and c.unit_id = e.unit_id and c.voids is null) as corrected,
                   num_nonnulls(e.parent_id, e.led_by_id, e.related_id) > num_nonnulls(up.code, led.code, rel.code) as partly
            from p
            join organization.unit_entry e on e.unit_id = p.unit_id or e.related_id = p.unit_id
            join organization.unit u on u.unit_id = e.unit_id
            join ledger.posting po on po.posting = e.posting
            left join organization.unit_entry v on v.voids = e.entry and v.posting <= p.pin
            left join ledger.posting vp on vp.posting = v.posting
            left join organization.unit up on up.unit_id = e.parent_id
            left join organization.unit led on led.unit_id = e.led_by_id
            left join organization.unit rel on rel.unit_id = e.related_id
            left join enterprise.enterprise en on en.enterprise_id = e.enterprise_id
            left join paper.paper pa on pa.paper_id = e.paper_id
            where %s
            """.formatted(
                    NAME_OF.formatted("u", "unit"),
                    NAME_OF.formatted("up", "parent"),
                    NAME_OF.formatted("led", "led"),
                    NAME_OF.formatted("rel", "related"),
                    READABLE);

    private static final String TERMS = """
            with p as (select ?::bigint as unit_id, ?::date as today, ?::bigint as pin)
            select e.entry, u.code as unit, u.code as unit_name, e.effective_on, 'TERM' as event, e.name,
                   e.ordinal, e.until, e.row_key, pa.number, pa.dated, po.recorded_at, po.recorded_by,
                   vp.recorded_at as taken_at, vp.recorded_by as taken_by,
                   exists (select from organization.term_entry c
                           where c.posting = v.posting and c.unit_id = e.unit_id and c.voids is null) as corrected,
                   false as partly
            from p
            join organization.term_entry e on e.unit_id = p.unit_id
            join organization.unit u on u.unit_id = e.unit_id
            join ledger.posting po on po.posting = e.posting
            left join organization.term_entry v on v.voids = e.entry and v.posting <= p.pin
            left join ledger.posting vp on vp.posting = v.posting
            left join paper.paper pa on pa.paper_id = e.paper_id
            where %s
            """.formatted(READABLE);

    private final DSLContext database;
    private final Transactions transactions;

    UnitLife(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The latest day first; of one day, what was recorded last. */
    public List<LifeEvent> of(Scope scope, UnitId unit, Viewpoint from) {
        return transactions.reading(scope.actor(), () -> {
            List<LifeEvent> events = new ArrayList<>();
            database.fetch(EVENTS, unit.value(), from.today(), from.pin())
                    .forEach(row -> events.add(event(row, told(row))));
            database.fetch(TERMS, unit.value(), from.today(), from.pin())
                    .forEach(row -> events.add(event(row, term(row))));
            events.sort(Comparator.comparing(LifeEvent::on)
                    .thenComparing(LifeEvent::entry)
                    .reversed());
            return events;
        });
    }

    private static LifeEvent event(Record row, Told told) {
        return new LifeEvent(
                row.get("entry", Long.class),
                named(row, "unit", "unit_name", ""),
                row.get("effective_on", LocalDate.class),
                row.get("event", String.class),
                told,
                PaperReference.ofNullable(row.get("number", String.class), row.get("dated", LocalDate.class)),
                stamp(row, "recorded"),
                row.get("taken_by") == null
                        ? null
                        : new Taken(stamp(row, "taken"), row.get("corrected", Boolean.class)),
                row.get("row_key", String.class),
                row.get("partly", Boolean.class));
    }

    private static Told told(Record row) {
        String kind = row.get("kind", String.class);
        String manner = row.get("manner", String.class);
        return new Told(
                row.get("name", String.class),
                kind == null ? null : UnitKind.valueOf(kind),
                namedOrNull(row, "parent"),
                namedOrNull(row, "led"),
                namedOrNull(row, "related"),
                namedOrNull(row, "enterprise"),
                manner == null ? null : Manner.valueOf(manner),
                row.get("principal", Boolean.class),
                null,
                null);
    }

    private static Told term(Record row) {
        return new Told(
                row.get("name", String.class),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                row.get("until", LocalDate.class),
                row.get("ordinal", Integer.class));
    }

    private static @Nullable Named namedOrNull(Record row, String column) {
        String code = row.get(column, String.class);
        return code == null ? null : named(row, column, column + "_name", code);
    }

    private static Named named(Record row, String code, String name, String nameless) {
        String known = row.get(name, String.class);
        return new Named(row.get(code, String.class), known == null ? nameless : known);
    }

    private static Stamp stamp(Record row, String what) {
        return new Stamp(row.get(what + "_at", OffsetDateTime.class).toInstant(), row.get(what + "_by", Long.class));
    }
}
