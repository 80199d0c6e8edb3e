package vn.caunoi.membership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.membership.register.States.OnDay;

/** How a unit is called that a page of members knows by its number. */
@Component
public class UnitLabels {

    private final States states;
    private final Ledger ledger;
    private final Transactions transactions;

    UnitLabels(States states, Ledger ledger, Transactions transactions) {
        this.states = states;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** As it was called on the day; empty where it is out of reach. */
    public Optional<UnitLabel> of(Scope scope, long unit, LocalDate day) {
        return transactions.reading(
                scope.actor(),
                () -> states.called(List.of(new OnDay(unit, day)), ledger.head(scope.actor())).values().stream()
                        .findFirst());
    }
}
