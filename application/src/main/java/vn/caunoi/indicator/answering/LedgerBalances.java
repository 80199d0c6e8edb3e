package vn.caunoi.indicator.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Balance;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.counting.Counting;
import vn.caunoi.shared.Period;

/** Draws balances from the facts: each kind of flow, and what crossed the border of the asked unit with all that is in it. */
@Component
class LedgerBalances implements Balances {

    private static final String UNIT_CROSSINGS = """
            with changed as (
              select unit_id, crossed_on as day from indicator.crossing(?, ?, ?, ?)
              union
              select unit_id, lower(during) from organization.kind_spell(?) where lower(during) between ? and ?
            ), inside as (
              select w.unit_id, range_agg(w.during) as days from organization.within(?, ?) w group by w.unit_id
            ), state as (
              select c.unit_id, i.days @> (c.day - 1) as was_in, i.days @> c.day as is_in,
                     before.kind = any (?) as was_kind, now.kind = any (?) as is_kind
              from changed c
              join inside i on i.unit_id = c.unit_id
              join organization.lifetime(?) l on l.unit_id = c.unit_id and l.during @> (c.day - 1)
              left join organization.kind_spell(?) before on before.unit_id = c.unit_id and before.during @> (c.day - 1)
              left join organization.kind_spell(?) now on now.unit_id = c.unit_id and now.during @> c.day
            ), moved as (
              select case when was_in and not is_in and was_kind then 'HANDED_OVER.OUT'
                          when not was_in and is_in and is_kind then 'HANDED_OVER.IN'
                          when was_in and is_in and was_kind and not is_kind then 'KIND_CHANGED.OUT'
                          when was_in and is_in and not was_kind and is_kind then 'KIND_CHANGED.IN' end as kind
              from state
            )
            select kind, case when kind like '%.IN' then 1 else -1 end * count(*) from moved
            where kind is not null group by kind order by kind
            """;

    private final DSLContext database;
    private final Transactions transactions;
    private final AccessPolicy policy;
    private final Catalogue catalogue;
    private final Counting counting;

    LedgerBalances(
            DSLContext database,
            Transactions transactions,
            AccessPolicy policy,
            Catalogue catalogue,
            Counting counting) {
        this.database = database;
        this.transactions = transactions;
        this.policy = policy;
        this.catalogue = catalogue;
        this.counting = counting;
    }

    @Override
    public Both of(Scope scope, Subject.OfUnit unit, Period period, long pin) {
        return transactions.reading(scope.actor(), () -> {
            policy.requireUnit(scope, unit.id(), Right.FIGURES);
            String line = unit.line().name().toLowerCase(Locale.ROOT);
            return new Both(
                    balance(stock(line + ".units"), unit, period, pin),
                    balance(stock(line + ".members"), unit, period, pin));
        });
    }

    private Indicator stock(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
    }

    private Balance balance(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        List<Balance.Line> lines = new ArrayList<>(flows(stock, unit, period, pin));
        lines.addAll(
                stock.unitKinds().isEmpty()
                        ? crossings(stock, unit, period, pin)
                        : unitCrossings(stock, unit, period, pin));
        return new Balance(
                stockOn(stock, unit, Answers.eveOf(period), pin),
                List.copyOf(lines),
                stockOn(stock, unit, new When.AsOf(period.last()), pin));
    }

    private long stockOn(Indicator stock, Subject.OfUnit unit, When when, long pin) {
        return counting.stock(stock, unit, when, pin).longValueExact();
    }

    private List<Balance.Line> flows(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        return lines(
                """
                select f.kind || case when f.quantity > 0 then '.IN' else '.OUT' end, sum(f.quantity)::bigint
                from indicator.unit_fact(?, ?, ?, ?, ?, ?, null) f
                where f.counter_child_id is null and (cardinality(?) = 0 or f.unit_kind = any (?))
                group by 1 having sum(f.quantity) <> 0 order by 1
                """,
                pin,
                unit.id().value(),
                unit.line().name(),
                stock.kinds().toArray(String[]::new),
                period.first(),
                period.last(),
                stock.unitKinds().toArray(String[]::new),
                stock.unitKinds().toArray(String[]::new));
    }

    /** Members of units that crossed the border: what each held on the evening before. */
    private List<Balance.Line> crossings(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        return lines(
                """
                select case when c.direction > 0 then 'HANDED_OVER.IN' else 'HANDED_OVER.OUT' end,
                       sum(c.direction * f.quantity)::bigint
                from indicator.crossing(?, ?, ?, ?) c
                join indicator.fact(?) f on f.unit_id = c.unit_id and f.fact_on < c.crossed_on
                  and f.kind = any (?)
                group by 1 having sum(c.direction * f.quantity) <> 0 order by 1
                """,
                pin,
                unit.id().value(),
                period.first(),
                period.last(),
                pin,
                stock.kinds().toArray(String[]::new));
    }

    /** Units that crossed the border, or came to be or ceased to be of the counted kinds inside it. */
    private List<Balance.Line> unitCrossings(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        return lines(
                UNIT_CROSSINGS,
                pin,
                unit.id().value(),
                period.first(),
                period.last(),
                pin,
                period.first(),
                period.last(),
                unit.id().value(),
                pin,
                stock.unitKinds().toArray(String[]::new),
                stock.unitKinds().toArray(String[]::new),
                pin,
                pin,
                pin);
    }

    private List<Balance.Line> lines(String sql, Object... bindings) {
        return database.fetch(sql, bindings)
                .map(row -> new Balance.Line(row.get(0, String.class), row.get(1, Long.class)));
    }
}
