package vn.caunoi.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.access.Line;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/**
 * The form of the first day, ready to be drawn.
 *
 * @param secret which opened it
 * @param recorded whether the records are there already, so that only the officers are asked for
 */
public record SetUpView(
        Form form, String secret, boolean recorded, List<LineView> lines, List<Option> choices, List<Option> roles) {

    /** How many may come in beside who administers. */
    static final int MORE = 6;

    /** The root of one line: its code in the names of the fields, what it is called, and what it may be. */
    public record LineView(String code, String name, List<Option> kinds) {}

    static SetUpView of(Form form, String secret, boolean recorded, Text text) {
        return of(form, secret, recorded, List.of(Line.values()), text);
    }

    /** The lines that were left out on the first day, and nothing else. */
    static SetUpView leftOut(Form form, List<Line> lines, Text text) {
        return of(form, "", true, lines, text);
    }

    private static SetUpView of(Form form, String secret, boolean recorded, List<Line> lines, Text text) {
        return new SetUpView(
                form,
                secret,
                recorded,
                lines.stream().map(line -> line(line, text)).toList(),
                Arrays.stream(Line.values())
                        .map(line -> new Option(line.code(), name(line, text)))
                        .toList(),
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.EXCHANGE)
                        .map(role -> new Option(role.name(), text.t(role.label())))
                        .toList());
    }

    /** What is likely is chosen already. */
    static Form empty() {
        Form form = Form.empty(SetUpForm.KEY);
        for (Line line : Line.values()) {
            form = form.with(
                    SetUpForm.each("loai", line.code()),
                    kinds(line).findFirst().orElseThrow().name());
        }
        return form.with(SetUpForm.each("vai-tro", 1), Role.ORGANIZATION_OFFICER.name());
    }

    /** How the body writes itself now, to be corrected. */
    static Form named(Optional<OwnBody> body) {
        Form form = Form.empty(SetUpForm.KEY);
        return body.map(own -> form.with("cap-tren", own.superior())
                        .with("co-quan", own.name())
                        .with("noi", own.place()))
                .orElse(form);
    }

    private static LineView line(Line line, Text text) {
        return new LineView(
                line.code(),
                name(line, text),
                kinds(line)
                        .map(kind -> new Option(kind.name(), text.t("organization.kind." + kind.name())))
                        .toList());
    }

    static String name(Line line, Text text) {
        return text.t("organization.line." + line.name());
    }

    /** What may head a line: whatever can have units below it. */
    static Stream<UnitKind> kinds(Line line) {
        return Arrays.stream(UnitKind.values()).filter(kind -> kind.line() == line && !kind.isLeaf());
    }

    public List<Integer> rows() {
        return Stream.iterate(1, row -> row + 1).limit(MORE).toList();
    }

    /** The name of a field that there is once for each line or person. */
    public String each(String field, Object one) {
        return SetUpForm.each(field, one);
    }

    /** Whether something of a line was written already. */
    public boolean isTold(LineView line) {
        return Stream.of("ma", "ten", "lap")
                .anyMatch(field -> !form.value(each(field, line.code())).isBlank()
                        || form.error(each(field, line.code())) != null);
    }

    /** Whether something of a person was written already. */
    public boolean isTold(int row) {
        return Stream.of("ho-ten", "ten-dang-nhap", "vai-tro", "he")
                .anyMatch(field -> form.error(each(field, row)) != null
                        || (!field.equals("vai-tro")
                                && !form.value(each(field, row)).isBlank()));
    }
}
