package vn.caunoi.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** What no single entry of the registers may say, whatever the others say. */
final class RegisterRules {

    private RegisterRules() {}

    static void refuseBlank(String register, String code, String name) {
        if (code.isBlank() || name.isBlank()) {
            throw new Refused(Refusal.of("enterprise.refusal." + register + "-without-name", code, name));
        }
    }

    static void refuseEmptySpell(String register, String code, LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            throw new Refused(
                    Refusal.of("enterprise.refusal." + register + "-ends-before-beginning", code, from, until));
        }
    }
}
