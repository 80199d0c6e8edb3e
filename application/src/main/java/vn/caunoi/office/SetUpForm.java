package vn.caunoi.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.access.Line;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.organization.Term;
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
            check.reject("", refusal);
        }
        return check.form();
    }

    /** What is to be recorded; empty where something is wrong with it. */
    Optional<Foundation> foundation() {
        OwnBody body = read();
        RootLines lines = new RootLines(check, today);
        List<NewRoot> roots = lines.read(Set.of(Line.values()));
        if (lines.told().isEmpty()) check.reject(each("ma", Line.PARTY.code()), "office.set-up.no-line");
        Grounds grounds = grounds(roots, null, term(roots));
        return valid() ? Optional.of(new Foundation(body, grounds)) : Optional.empty();
    }

    /** How the body writes itself; empty where something is wrong with it. */
    Optional<OwnBody> body() {
        OwnBody body = read();
        return valid() ? Optional.of(body) : Optional.empty();
    }

    private OwnBody read() {
        String superior = check.name("cap-tren");
        return new OwnBody(
                superior.isEmpty() ? null : superior, check.requiredName("co-quan"), check.requiredName("noi"));
    }

    /**
     * What was left out on the first day; empty where something is wrong with it.
     *
     * @param missing the lines of which no root is recorded
     * @param leader code of the Party's root that is recorded; null where there is none
     */
    Optional<Grounds> leftOut(Set<Line> missing, @Nullable String leader) {
        List<NewRoot> roots = new RootLines(check, today).read(missing);
        Grounds grounds = grounds(roots, leader, null);
        if (valid() && roots.isEmpty() && grounds.zones().isEmpty()) check.reject("", "office.later.nothing");
        return valid() ? Optional.of(grounds) : Optional.empty();
    }

    private Grounds grounds(List<NewRoot> roots, @Nullable String leader, @Nullable Term term) {
        String group = check.code("nhom-khu");
        List<ZoneEntry> zones = new ZoneLines(check).read("khu", group);
        if (!zones.isEmpty()) check.required("nhom-khu");
        if (!group.isEmpty()) check.required("khu");
        return new Grounds(roots, leader, term, group.isEmpty() ? null : group, zones);
    }

    private @Nullable LocalDate day(String field, boolean required) {
        if (required) check.required(field);
        return check.recorded(field).orElse(null);
    }

    /** The term that runs now: of the Party's root, for congresses are held there. People say its last day, records the day after. */
    private @Nullable Term term(List<NewRoot> roots) {
        boolean told = Stream.of("nhiem-ky", "nhiem-ky-tu", "nhiem-ky-den")
                .anyMatch(field -> !check.typed(field).isEmpty());
        if (!told) return null;
        String name = check.requiredName("nhiem-ky");
        LocalDate from = day("nhiem-ky-tu", true);
        LocalDate last = day("nhiem-ky-den", false);
        Optional<NewRoot> party =
                roots.stream().filter(root -> root.line() == Line.PARTY).findFirst();
        if (!lines().contains(Line.PARTY)) check.reject("nhiem-ky", "office.set-up.term-of-the-party");
        if (from != null && last != null && last.isBefore(from)) {
            check.reject("nhiem-ky-den", "office.set-up.term-ends");
            return null;
        }
        LocalDate until = last == null ? null : last.plusDays(1);
        return from == null || party.isEmpty()
                ? null
                : new Term(party.get().code(), name, null, from, until, null, null);
    }

    /** The lines of which the root is written down, right or wrong. */
    Set<Line> lines() {
        return new RootLines(check, today).told();
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
