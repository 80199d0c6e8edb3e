package vn.caunoi.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Action;
import vn.caunoi.access.Line;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.FormCheck;

/** Reads the first officers: who administers, and at least one who can import what the office has on paper. */
final class OfficerLines {

    private final FormCheck check;
    private final Set<Line> lines;
    private final Predicate<String> taken;
    private final Set<String> names = new HashSet<>();

    /**
     * Reads from a form.
     *
     * @param lines in which the office works
     * @param taken whether somebody signs in by that name already
     */
    OfficerLines(FormCheck check, Set<Line> lines, Predicate<String> taken) {
        this.check = check;
        this.lines = lines;
        this.taken = taken;
    }

    /** Who administers, from row 0, and those of the other rows that were filled in. */
    List<FirstOfficer> read(List<Integer> rows) {
        List<FirstOfficer> officers = new ArrayList<>();
        officers.add(person(0, Role.ADMINISTRATOR, null));
        rows.forEach(row -> role(row).ifPresent(role -> officers.add(person(row, role, line(row, role)))));
        if (officers.stream().noneMatch(officer -> officer.role().may(Action.IMPORT))) {
            check.reject(SetUpForm.each("vai-tro", 1), "office.set-up.nobody-imports");
        }
        return officers;
    }

    private FirstOfficer person(int row, Role role, @Nullable Line line) {
        return new FirstOfficer(role, line, check.requiredName(SetUpForm.each("ho-ten", row)), username(row));
    }

    private String username(int row) {
        String field = SetUpForm.each("ten-dang-nhap", row);
        String username = check.required(field).toLowerCase(Locale.ROOT);
        if (username.isEmpty()) return username;
        if (!Holder.isWellFormed(username)) {
            check.reject(field, "identity.administration.new.username");
        } else if (!names.add(username)) {
            check.reject(field, "office.set-up.name-twice", username);
        } else if (taken.test(username)) {
            check.reject(field, "identity.administration.new.taken", username);
        }
        return username;
    }

    /** Never the exchange of the whole. */
    private Optional<Role> role(int row) {
        String field = SetUpForm.each("vai-tro", row);
        String typed = check.required(field);
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> each != Role.EXCHANGE && each.name().equals(typed))
                .findFirst();
        if (role.isEmpty() && !typed.isEmpty()) check.reject(field, "identity.administration.role.unknown", typed);
        return role;
    }

    /** The line of the role, else the one that was chosen; it must be one in which the office works. */
    private @Nullable Line line(int row, Role role) {
        if (role == Role.ADMINISTRATOR) return null;
        Line own = FirstOfficer.lineOf(role);
        String field = SetUpForm.each("he", row);
        Line line = own != null ? own : Line.read(check.typed(field)).orElse(null);
        if (line == null) {
            check.required(field);
        } else if (!lines.contains(line)) {
            check.reject(own == null ? field : SetUpForm.each("vai-tro", row), "office.set-up.line-not-there");
        }
        return line;
    }
}
