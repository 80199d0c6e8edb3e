package vn.caunoi.indicator.answering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.counting.Counting.RawRow;
import vn.caunoi.shared.Period;

/**
 * What crossed the border of a unit with all that is in it, and units that came to be or ceased to be of the counted kinds
 * inside it: by unit and day, from which the lines of a balance are summed and opened.
 */
@Component
class Crossings {

    static final String HANDED_OVER = "HANDED_OVER";
    static final String KIND_CHANGED = "KIND_CHANGED";

    /** Members of units that crossed: what each held on the evening before. */
    private static final String MEMBERS = """
            moved as (
              select c.unit_id, c.crossed_on as day,
                     case when c.direction > 0 then 'HANDED_OVER.IN' else 'HANDED_OVER.OUT' end as kind,
                     sum(c.direction * f.quantity) as share
              from indicator.crossing(?, ?, ?, ?) c
              join indicator.fact(?) f on f.unit_id = c.unit_id and f.fact_on < c.crossed_on and f.kind = any (?)
              group by c.unit_id, c.crossed_on, c.direction having sum(c.direction * f.quantity) <> 0
            )
            """;

    private static final String UNITS = """
            changed as (
              select unit_id, crossed_on as day from indicator.crossing(?, ?, ?, ?)
              union
              select unit_id, lower(during) from organization.kind_spell(?) where lower(during) between ? and ?
            ), inside as (
              select w.unit_id, range_agg(w.during) as days from organization.within(?, ?) w group by w.unit_id
            ), lives as materialized (
              select l.unit_id, l.during from organization.lifetime(?) l
            ), kinds as materialized (
              select k.unit_id, k.kind, k.during from organization.kind_spell(?) k
            ), state as (
              select c.unit_id, c.day, i.days @> (c.day - 1) as was_in, i.days @> c.day as is_in,
                     before.kind = any (?) as was_kind, now.kind = any (?) as is_kind
              from changed c
              join inside i on i.unit_id = c.unit_id
              join lives l on l.unit_id = c.unit_id and l.during @> (c.day - 1)
              left join kinds before on before.unit_id = c.unit_id and before.during @> (c.day - 1)
              left join kinds now on now.unit_id = c.unit_id and now.during @> c.day
            ), told as (
              select unit_id, day,
                     case when was_in and not is_in and was_kind then 'HANDED_OVER.OUT'
                          when not was_in and is_in and is_kind then 'HANDED_OVER.IN'
                          when was_in and is_in and was_kind and not is_kind then 'KIND_CHANGED.OUT'
                          when was_in and is_in and not was_kind and is_kind then 'KIND_CHANGED.IN' end as kind
              from state
            ), moved as (
              select unit_id, day, kind, (case when kind like '%.IN' then 1 else -1 end)::numeric as share
              from told where kind is not null
            )
            """;

    /** The entry that moved each unit: its own, or that of the unit above with which it went. */
    private static final String CAUSES = """
            , placement as materialized (
              select p.unit_id, p.parent_id, p.during, p.entry from organization.placement_spell(?) p
            ), picked as (
              select * from moved where kind = ?
            ), path (unit_id, day, kind, at_id) as (
              select m.unit_id, m.day, m.kind, m.unit_id from picked m
              union
              select a.unit_id, a.day, a.kind, p.parent_id
              from path a join placement p on p.unit_id = a.at_id
                and p.during @> case when a.kind like '%.IN' then a.day else a.day - 1 end
              where p.parent_id is not null
            ), caused as (
              select m.unit_id, m.day, m.share, coalesce(
                (select max(k.entry) from organization.kind_spell(?) k
                 where m.kind like 'KIND_CHANGED.%' and k.unit_id = m.unit_id and lower(k.during) = m.day),
                (select max(p.entry) from path a join placement p on p.unit_id = a.at_id and lower(p.during) = m.day
                 where a.unit_id = m.unit_id and a.day = m.day),
                (select max(p.entry) from placement p where p.unit_id = m.unit_id and lower(p.during) <= m.day)) as entry
              from picked m
            )
            select c.*, e.posting, e.paper_id, count(*) over () as total
            from caused c join organization.live(?) e on e.entry = c.entry
            order by c.day desc, c.unit_id offset ? limit ?
            """;

    private final DSLContext database;

    Crossings(DSLContext database) {
        this.database = database;
    }

    List<Balance.Line> lines(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        Statement moved = moved(stock, unit, period, pin);
        return database.fetch(
                        "with " + moved.sql()
                                + "select kind, sum(share)::bigint from moved group by kind having sum(share) <> 0 order by kind",
                        moved.bindings().toArray())
                .map(row -> new Balance.Line(row.get(0, String.class), row.get(1, Long.class)));
    }

    /** A page of the units behind one line, the latest first. */
    List<RawRow> rows(BalanceRows.Line line, int offset, int limit) {
        Statement moved = moved(line.stock(), line.unit(), line.period(), line.pin());
        List<Object> bindings = new ArrayList<>(moved.bindings());
        bindings.addAll(List.of(line.pin(), line.kind(), line.pin(), line.pin(), offset, limit));
        return database.fetch("with recursive " + moved.sql() + CAUSES, bindings.toArray())
                .map(row -> row(line, row));
    }

    private static RawRow row(BalanceRows.Line line, Record row) {
        return new RawRow(
                row.get("entry", Long.class),
                row.get("posting", Long.class),
                row.get("day", LocalDate.class),
                line.undirected(),
                row.get("unit_id", Long.class),
                null,
                null,
                row.get("share", BigDecimal.class),
                row.get("paper_id", Long.class),
                row.get("total", Integer.class));
    }

    private record Statement(String sql, List<Object> bindings) {

        static Statement of(String sql, Object... bindings) {
            return new Statement(sql, Arrays.asList(bindings));
        }
    }

    private static Statement moved(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        long root = unit.id().value();
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (stock.unitKinds().isEmpty()) {
            return Statement.of(
                    MEMBERS, pin, root, first, last, pin, stock.kinds().toArray(String[]::new));
        }
        String[] kinds = stock.unitKinds().toArray(String[]::new);
        return Statement.of(UNITS, pin, root, first, last, pin, first, last, root, pin, pin, pin, kinds, kinds);
    }
}
