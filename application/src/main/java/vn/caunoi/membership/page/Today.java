package vn.caunoi.membership.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.FormCheck;

/** The day on which a page is read, what is known by then, and whether its reader may record. */
@Component
class Today {

    private final Clock clock;
    private final Ledger ledger;
    private final Transactions transactions;
    private final AccessPolicy access;

    Today(Clock clock, Ledger ledger, Transactions transactions, AccessPolicy access) {
        this.clock = clock;
        this.ledger = ledger;
        this.transactions = transactions;
        this.access = access;
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    long pin(Scope scope) {
        return ledger.head(scope.actor());
    }

    <T> T onOneSnapshot(Scope scope, Supplier<T> reading) {
        return transactions.reading(scope.actor(), reading);
    }

    boolean mayRecord(Scope scope) {
        try {
            access.require(scope, Action.RECORD);
            return true;
        } catch (Forbidden no) {
            return false;
        }
    }

    void requireRecording(Scope scope) {
        access.require(scope, Action.RECORD);
    }

    /** The day asked for, as people or as machines write it; today where none is asked for. */
    LocalDate asked(FormCheck check) {
        return check.recorded(Addresses.DAY).orElseGet(this::day);
    }
}
