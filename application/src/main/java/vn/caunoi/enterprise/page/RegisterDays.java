package vn.caunoi.enterprise.page;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** Reads the day from which a register is looked at: dd/MM/yyyy or yyyy-MM-dd, else today. */
@Component
class RegisterDays {

    private final Clock clock;
    private final Ledger ledger;

    RegisterDays(Clock clock, Ledger ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    Standpoint of(String key, MultiValueMap<String, String> parameters, Scope scope, Text text) {
        FormCheck check = new FormCheck(Form.typed(key, parameters), text);
        LocalDate day = check.recorded(Addresses.DAY).orElseGet(this::today);
        return new Standpoint(day, day.equals(today()), ledger.head(scope.actor()), check.form());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
