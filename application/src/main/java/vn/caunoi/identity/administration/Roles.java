package vn.caunoi.identity.administration;

import java.util.Arrays;
import java.util.Optional;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.FormCheck;

/** Reads a role from a form: one of those that an administrator gives, never that of the exchange of the whole. */
final class Roles {

    private Roles() {}

    static Optional<Role> read(FormCheck check, String field) {
        String typed = check.required(field);
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> each != Role.EXCHANGE && each.name().equals(typed))
                .findFirst();
        if (role.isEmpty() && !typed.isEmpty()) check.reject(field, "identity.administration.role.unknown", typed);
        return role;
    }
}
