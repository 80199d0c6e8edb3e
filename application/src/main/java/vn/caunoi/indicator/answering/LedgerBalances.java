package vn.caunoi.indicator.answering;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Subject;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Answers balances from the ledger, each on one snapshot in the name of its reader. */
@Component
class LedgerBalances implements Balances {

    private final Transactions transactions;
    private final AccessPolicy policy;
    private final Catalogue catalogue;
    private final BalanceLines lines;
    private final BalanceRows rows;

    LedgerBalances(
            Transactions transactions, AccessPolicy policy, Catalogue catalogue, BalanceLines lines, BalanceRows rows) {
        this.transactions = transactions;
        this.policy = policy;
        this.catalogue = catalogue;
        this.lines = lines;
        this.rows = rows;
    }

    @Override
    public Both of(Scope scope, Subject.OfUnit unit, Period period, long pin) {
        return transactions.reading(scope.actor(), () -> {
            policy.requireUnit(scope, unit.id(), Right.FIGURES);
            return new Both(
                    lines.balance(stock(unit, Of.UNITS), unit, period, pin),
                    lines.balance(stock(unit, Of.MEMBERS), unit, period, pin));
        });
    }

    @Override
    public Figures.Rows rows(Scope scope, LineOf asked, int page) {
        return transactions.reading(scope.actor(), () -> {
            policy.requireUnit(scope, asked.unit().id(), Right.FIGURES);
            BalanceRows.Line line = new BalanceRows.Line(
                    stock(asked.unit(), asked.of()), asked.unit(), asked.period(), asked.kind(), asked.pin());
            if (!line.exists()) {
                throw new Refused(Refusal.of("indicator.refusal.unknown-line-kind", asked.kind(), kinds(line)));
            }
            return rows.page(scope, line, page);
        });
    }

    private String kinds(BalanceRows.Line line) {
        return lines.balance(line.stock(), line.unit(), line.period(), line.pin()).lines().stream()
                .map(Balance.Line::kind)
                .collect(Collectors.joining(", "));
    }

    private Indicator stock(Subject.OfUnit unit, Of of) {
        String code =
                unit.line().name().toLowerCase(Locale.ROOT) + "." + of.name().toLowerCase(Locale.ROOT);
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
    }
}
