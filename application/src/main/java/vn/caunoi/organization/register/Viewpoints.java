package vn.caunoi.organization.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

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

    /** The day of the address, written either way; today where there is none, or none that is in the calendar. */
    public LocalDate day(FormCheck check) {
        return check.date(Addresses.DAY)
                .filter(day -> {
                    boolean possible = !day.isBefore(Period.BEGINNING) && !day.isAfter(Period.END);
                    if (!possible) {
                        check.reject(Addresses.DAY, "shell.field.date.wrong", day);
                    }
                    return possible;
                })
                .orElseGet(this::today);
    }

    /** The form with its day as people write days, also where the address carries it as machines do. */
    public static Form readable(Form form, Text text) {
        try {
            LocalDate day = LocalDate.parse(form.value(Addresses.DAY).strip());
            return form.with(Addresses.DAY, text.date(day));
        } catch (DateTimeParseException writtenByHand) {
            return form;
        }
    }
}
