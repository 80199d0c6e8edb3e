package vn.caunoi.indicator.answering;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.counting.Counting;
import vn.caunoi.shared.Period;

/** Draws a balance from the facts: each kind of flow, and what crossed the border of the unit with all that is in it. */
@Component
class BalanceLines {

    private static final String FLOWS = """
            select f.kind || case when f.quantity > 0 then '.IN' else '.OUT' end, sum(f.quantity)::bigint
            from indicator.unit_fact(?, ?, ?, ?, ?, ?, null, false, false) f
            where f.counter_child_id is null and (cardinality(?) = 0 or f.unit_kind = any (?))
            group by 1 having sum(f.quantity) <> 0 order by 1
            """;

    private final DSLContext database;
    private final Counting counting;
    private final Crossings crossings;

    BalanceLines(DSLContext database, Counting counting, Crossings crossings) {
        this.database = database;
        this.counting = counting;
        this.crossings = crossings;
    }

    Balance balance(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        List<Balance.Line> lines = new ArrayList<>(flows(stock, unit, period, pin));
        lines.addAll(crossings.lines(stock, unit, period, pin));
        return new Balance(
                stockOn(stock, unit, Answers.eveOf(period), pin),
                List.copyOf(lines),
                stockOn(stock, unit, new When.AsOf(period.last()), pin));
    }

    private long stockOn(Indicator stock, Subject.OfUnit unit, When when, long pin) {
        return counting.stock(stock, unit, when, pin).longValueExact();
    }

    private List<Balance.Line> flows(Indicator stock, Subject.OfUnit unit, Period period, long pin) {
        String[] unitKinds = stock.unitKinds().toArray(String[]::new);
        return database.fetch(
                        FLOWS,
                        pin,
                        unit.id().value(),
                        unit.line().name(),
                        stock.kinds().toArray(String[]::new),
                        period.first(),
                        period.last(),
                        unitKinds,
                        unitKinds)
                .map(row -> new Balance.Line(row.get(0, String.class), row.get(1, Long.class)));
    }
}
