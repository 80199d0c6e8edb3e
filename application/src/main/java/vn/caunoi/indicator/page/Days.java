package vn.caunoi.indicator.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shell.Text;

/** The day on which a page is read, and the one snapshot from which all its figures come. */
@Component
public class Days {

    private final Clock clock;
    private final Transactions transactions;
    private final Ledger ledger;

    Days(Clock clock, Transactions transactions, Ledger ledger) {
        this.clock = clock;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Until when entries had been recorded that a page counts. */
    public String known(Scope scope, long pin, Text text) {
        return ledger.recordedAt(scope.actor(), pin)
                .map(moment -> text.t("indicator.figure.known.value", moment, pin))
                .orElseGet(() -> text.t("indicator.figure.known.nothing"));
    }

    public <T> T onOneSnapshot(Scope scope, Supplier<T> reading) {
        return transactions.reading(scope.actor(), reading);
    }
}
