package vn.caunoi.activity.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Option;

/** Where and when a page looks from: today, what is known now, the units that stand, the enterprises in operation. */
@Component
public class Places {

    private final DSLContext database;
    private final Transactions transactions;
    private final Trees trees;
    private final Ledger ledger;
    private final Clock clock;

    Places(DSLContext database, Transactions transactions, Trees trees, Ledger ledger, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.trees = trees;
        this.ledger = ledger;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public long pin(Scope scope) {
        return ledger.head(scope.actor());
    }

    /** Everything that a page shows comes from one snapshot. */
    public <T> T onOneSnapshot(Scope scope, Supplier<T> reading) {
        return transactions.reading(scope.actor(), reading);
    }

    public StandingUnits standing(Scope scope, LocalDate day) {
        return trees.on(scope, day, pin(scope));
    }

    /** The unit of that code as it stands today, or as it last stood; nothing is told of one that the reader does not hold. */
    public Unit unit(Scope scope, String code) {
        return unitOn(scope, code, today())
                .or(() -> lastDay(scope, code).flatMap(day -> unitOn(scope, code, day)))
                .orElseThrow(NotFound::new);
    }

    public Optional<Unit> unitOn(Scope scope, String code, LocalDate day) {
        return trees.unit(scope, code, day, pin(scope));
    }

    private Optional<LocalDate> lastDay(Scope scope, String code) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch("""
                        select upper(l.during) - 1 from organization.lifetime(?) l
                        join organization.unit u on u.unit_id = l.unit_id
                        where u.code = ? and not upper_inf(l.during) and not isempty(l.during)
                        """, pin(scope), code).getValues(0, LocalDate.class).stream()
                        .findFirst());
    }

    /** Whether the register ever told of an enterprise of that code. */
    public boolean knowsEnterprise(Scope scope, String code) {
        return transactions.reading(
                scope.actor(),
                () -> !database.fetch("select from enterprise.enterprise c where c.code = ?", code)
                        .isEmpty());
    }

    /** The enterprises of the register on that day, by code. */
    public List<Option> enterprises(Scope scope, LocalDate day, int most) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch("""
                        select c.code, s.name from enterprise.enterprise_spell(?) s
                        join enterprise.enterprise c on c.enterprise_id = s.enterprise_id
                        where s.during @> ?::date order by c.code limit ?
                        """, pin(scope), day, most)
                        .map(row -> new Option(row.get(0, String.class), row.get(1, String.class))));
    }
}
