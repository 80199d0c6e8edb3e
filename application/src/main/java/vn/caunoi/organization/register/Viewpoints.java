package vn.caunoi.organization.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.FormCheck;

/** Finds the day that a page is asked for, and the one snapshot from which all of it is read. */
@Component
public class Viewpoints {

    private final Clock clock;
    private final Ledger ledger;
    private final Transactions transactions;

    Viewpoints(Clock clock, Ledger ledger, Transactions transactions) {
        this.clock = clock;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Viewpoint on(Scope scope, LocalDate day) {
        return new Viewpoint(day, today(), ledger.head(scope.actor()));
    }

    public <T> T onOneSnapshot(Scope scope, Supplier<T> reading) {
        return transactions.reading(scope.actor(), reading);
    }

    /** The day of the address, written either way; today where there is none. */
    public LocalDate day(FormCheck check) {
        return check.recorded(Addresses.DAY).orElseGet(this::today);
    }
}
