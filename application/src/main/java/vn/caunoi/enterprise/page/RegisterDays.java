package vn.caunoi.enterprise.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** Reads the day from which a register is looked at: dd/MM/yyyy or yyyy-MM-dd, else today. */
@Component
class RegisterDays {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final Clock clock;
    private final Ledger ledger;

    RegisterDays(Clock clock, Ledger ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    Standpoint of(String key, MultiValueMap<String, String> parameters, Scope scope, Text text) {
        Form typed = Form.typed(key, parameters);
        FormCheck check = new FormCheck(typed.with(Addresses.DAY, people(typed.value(Addresses.DAY))), text);
        Optional<LocalDate> asked = check.date(Addresses.DAY);
        if (asked.filter(day -> day.isBefore(Period.BEGINNING) || day.isAfter(Period.END))
                .isPresent()) {
            check.reject(Addresses.DAY, "shell.field.date.wrong", check.typed(Addresses.DAY));
        }
        LocalDate day = asked.filter(any -> check.valid()).orElseGet(this::today);
        return new Standpoint(day, day.equals(today()), ledger.head(scope.actor()), check.form());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day of a link as people write it; everything else as it was typed. */
    private static String people(String typed) {
        return ISO.matcher(typed.strip()).replaceAll("$3/$2/$1");
    }
}
