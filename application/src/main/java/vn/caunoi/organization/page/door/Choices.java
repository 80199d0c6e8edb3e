package vn.caunoi.organization.page.door;

import java.util.Arrays;
import java.util.Optional;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.FormCheck;

/** Reads a choice out of a form; one that nobody offered is rejected. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Optional<E> of(FormCheck check, String field, Class<E> choices) {
        String typed = check.typed(field);
        Optional<E> chosen = Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (chosen.isEmpty() && !typed.isEmpty()) {
            check.reject(field, "organization.register.unknown-choice", typed);
        }
        return chosen;
    }

    /** A kind of the unit's own line; one of another line was never offered. */
    static Optional<UnitKind> kind(FormCheck check, Threshold at) {
        Optional<UnitKind> chosen = required(check, Fields.KIND, UnitKind.class);
        if (chosen.filter(kind -> kind.line() != at.line()).isPresent()) {
            check.reject(Fields.KIND, "organization.register.unknown-choice", check.typed(Fields.KIND));
            return Optional.empty();
        }
        return chosen;
    }

    static <E extends Enum<E>> Optional<E> required(FormCheck check, String field, Class<E> choices) {
        check.required(field);
        return of(check, field, choices);
    }
}
