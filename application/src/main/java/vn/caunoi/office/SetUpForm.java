package vn.caunoi.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.access.Line;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** Reads what an office says of itself; a line of which nothing is written is one in which it does not work. */
final class SetUpForm {

    static final String KEY = "office.set-up";

    private final FormCheck check;
    private final LocalDate today;

    SetUpForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
        this.check = new FormCheck(Form.typed(KEY, typed), text);
        this.today = today;
    }

    /** The name of a field that there is once for each line or person. */
    static String each(String field, Object one) {
        return field + "__" + one;
    }

    FormCheck check() {
        return check;
    }

    boolean valid() {
        return check.valid();
    }

    /** The form again, with what the doors did not take. */
    Form refused(Refused refused) {
        for (Refusal refusal : refused.refusals()) {
            check.reject("", refusal.rule(), refusal.arguments().toArray());
        }
        return check.form();
    }

    /** What is to be recorded; empty where something is wrong with it. */
    Optional<Foundation> foundation() {
        String superior = check.name("cap-tren");
        OwnBody body = new OwnBody(
                superior.isEmpty() ? null : superior, check.requiredName("co-quan"), check.requiredName("noi"));
        List<NewRoot> roots = roots();
        Term term = term(roots);
        String group = check.code("nhom-khu");
        List<ZoneEntry> zones = new ZoneLines(check).read("khu", group);
        if (!zones.isEmpty()) check.required("nhom-khu");
        if (!group.isEmpty()) check.required("khu");
        return valid()
                ? Optional.of(new Foundation(body, roots, term, group.isEmpty() ? null : group, zones))
                : Optional.empty();
    }

    private List<NewRoot> roots() {
        List<NewRoot> roots = Arrays.stream(Line.values())
                .filter(this::isTold)
                .map(this::root)
                .flatMap(Optional::stream)
                .toList();
        if (Arrays.stream(Line.values()).noneMatch(this::isTold)) {
            check.reject(each("ma", Line.PARTY.code()), "office.set-up.no-line");
        }
        Set<String> codes = new HashSet<>();
        roots.stream()
                .filter(root -> !codes.add(root.code().toUpperCase(Locale.ROOT)))
                .forEach(root -> check.reject(each("ma", root.line().code()), "office.set-up.code-twice", root.code()));
        return roots;
    }

    private boolean isTold(Line line) {
        return Stream.of("ma", "ten", "lap")
                .anyMatch(field -> !check.typed(each(field, line.code())).isEmpty());
    }

    private Optional<NewRoot> root(Line line) {
        String code = check.requiredCode(each("ma", line.code()));
        String name = check.requiredName(each("ten", line.code()));
        UnitKind kind = kind(line);
        LocalDate founded = day(each("lap", line.code()), true);
        if (founded != null && founded.isAfter(today)) {
            check.reject(each("lap", line.code()), "shell.field.date.future", today);
        }
        return kind == null || founded == null
                ? Optional.empty()
                : Optional.of(new NewRoot(line, code, name, kind, founded));
    }

    private @Nullable UnitKind kind(Line line) {
        String field = each("loai", line.code());
        String typed = check.required(field);
        Optional<UnitKind> kind =
                SetUpView.kinds(line).filter(each -> each.name().equals(typed)).findFirst();
        if (kind.isEmpty() && !typed.isEmpty()) check.reject(field, "office.set-up.choice-wrong", typed);
        return kind.orElse(null);
    }

    private @Nullable LocalDate day(String field, boolean required) {
        if (required) check.required(field);
        return check.recorded(field).orElse(null);
    }

    /** The term that runs now: of the Party's root, for congresses are held there. */
    private @Nullable Term term(List<NewRoot> roots) {
        boolean told = Stream.of("nhiem-ky", "nhiem-ky-tu", "nhiem-ky-den")
                .anyMatch(field -> !check.typed(field).isEmpty());
        if (!told) return null;
        String name = check.requiredName("nhiem-ky");
        LocalDate from = day("nhiem-ky-tu", true);
        LocalDate until = day("nhiem-ky-den", false);
        Optional<NewRoot> party =
                roots.stream().filter(root -> root.line() == Line.PARTY).findFirst();
        if (party.isEmpty()) check.reject("nhiem-ky", "office.set-up.term-of-the-party");
        if (from != null && until != null && !until.isAfter(from)) {
            check.reject("nhiem-ky-den", "office.set-up.term-ends");
            return null;
        }
        return from == null || party.isEmpty()
                ? null
                : new Term(party.get().code(), name, null, from, until, null, null);
    }

    /** The lines of which the root is written down, right or wrong. */
    Set<Line> lines() {
        Set<Line> lines = new HashSet<>();
        Arrays.stream(Line.values()).filter(this::isTold).forEach(lines::add);
        return lines;
    }

    List<Integer> officersTold() {
        List<Integer> told = new ArrayList<>();
        for (int row = 1; row <= SetUpView.MORE; row++) {
            if (!check.typed(each("ho-ten", row)).isEmpty()
                    || !check.typed(each("ten-dang-nhap", row)).isEmpty()) told.add(row);
        }
        return told;
    }
}
