package vn.caunoi.organization.page.door;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** The form of a door: its own fields, the day and the paper; how it begins, what it says, where a refusal stands. */
record DoorForms(Door door, Threshold at, Text text) {

    static final String KEY = "organization.door.form";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("before-founding", Fields.DAY),
            Map.entry("after-end", Fields.DAY),
            Map.entry("end-before-beginning", Fields.DAY),
            Map.entry("ended-already", Fields.DAY),
            Map.entry("twice-a-day", Fields.DAY),
            Map.entry("term-outside-life", Fields.DAY),
            Map.entry("term-ends-before-beginning", Fields.UNTIL),
            Map.entry("terms-overlap", Fields.TERM),
            Map.entry("founded-already", Fields.CODE),
            Map.entry("code-of-zone", Fields.CODE),
            Map.entry("code-alike", Fields.CODE),
            Map.entry("renamed-to-itself", Fields.NAME),
            Map.entry("led-as-before", Fields.LEADER),
            Map.entry("placed-as-before", Fields.PARENT),
            Map.entry("line-is-fixed", Fields.CODE),
            Map.entry("known-elsewhere", Fields.CODE),
            Map.entry("parent-not-there", Fields.PARENT),
            Map.entry("parent-of-other-line", Fields.PARENT),
            Map.entry("bites-its-tail", Fields.PARENT),
            Map.entry("origin-not-there", Fields.ORIGIN),
            Map.entry("successor-not-there", Fields.INTO),
            Map.entry("leader-not-there", Fields.LEADER),
            Map.entry("leader-not-standing", Fields.LEADER),
            Map.entry("party-unit-led", Fields.LEADER),
            Map.entry("ending-without-manner", Fields.MANNER),
            Map.entry("unknown-code", Fields.ENTERPRISE),
            Map.entry("linked-already", Fields.ENTERPRISE),
            Map.entry("not-linked", Fields.ENTERPRISE),
            Map.entry("principal-unclear", Fields.ENTERPRISE),
            Map.entry("principal-already", Fields.ENTERPRISE),
            Map.entry("principal-still-needed", Fields.ENTERPRISE));

    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>(door.inputs(at, text));
        inputs.add(Input.date(Fields.DAY, true));
        inputs.add(Input.text(Fields.PAPER, paperNeeded()));
        inputs.add(Input.date(Fields.PAPER_DAY, paperNeeded()));
        return inputs;
    }

    private boolean paperNeeded() {
        return door.needsPaper() && !at.mends();
    }

    Form begin() {
        Form form = door.begin(Form.empty(KEY), at);
        return at.mending()
                .map(event -> {
                    PaperReference paper = event.paper();
                    return form.with(Fields.DAY, written(event.on()))
                            .with(Fields.PAPER, paper == null ? null : paper.number())
                            .with(
                                    Fields.PAPER_DAY,
                                    paper == null || paper.dated() == null ? null : written(paper.dated()));
                })
                .orElse(form);
    }

    static String written(LocalDate day) {
        return DATE.format(day);
    }

    static String writtenOrEmpty(@Nullable LocalDate day) {
        return day == null ? "" : written(day);
    }

    /** A form as it was read: what it says, or, where that is nothing, what is wrong with it. */
    record Read(Form form, @Nullable Statement statement) {}

    Read read(Form typed) {
        FormCheck check = new FormCheck(typed, text);
        LocalDate day = day(check).orElse(at.from().today());
        PaperReference paper = paper(check);
        String rowKey = at.mending().map(event -> event.rowKey()).orElse(null);
        try {
            Statement statement = door.read(check, at, new Statement.Decision(day, paper, rowKey));
            return new Read(check.form(), check.valid() ? statement : null);
        } catch (Refused refused) {
            return new Read(check.valid() ? refused(check.form(), refused) : check.form(), null);
        }
    }

    private Optional<LocalDate> day(FormCheck check) {
        check.required(Fields.DAY);
        Optional<LocalDate> day = check.date(Fields.DAY);
        day.filter(each -> each.isBefore(Period.BEGINNING) || each.isAfter(Period.END))
                .ifPresent(each -> check.reject(Fields.DAY, "shell.field.date.wrong", each));
        return day;
    }

    private @Nullable PaperReference paper(FormCheck check) {
        String number = check.words(Fields.PAPER);
        if (paperNeeded()) check.required(Fields.PAPER);
        if (paperNeeded()) check.required(Fields.PAPER_DAY);
        Optional<LocalDate> dated = check.date(Fields.PAPER_DAY);
        if (number.isEmpty() && dated.isPresent() && !paperNeeded()) {
            check.reject(Fields.PAPER, "organization.door.paper-number");
        }
        return number.isEmpty() ? null : new PaperReference(number, dated.orElse(null));
    }

    /** What was typed, each refusal of the ledger at the field that it concerns. */
    Form refused(Form typed, Refused refused) {
        Form form = typed;
        for (Refusal refusal : refused.refusals()) {
            form = form.reject(field(refusal, typed), text.t(refusal));
        }
        return form;
    }

    private String field(Refusal refusal, Form typed) {
        String rule = refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1);
        String field = rule.equals("unknown-unit")
                ? inputs().stream()
                        .map(Input::name)
                        .filter(name -> typed.value(name)
                                .strip()
                                .equals(refusal.arguments().getFirst()))
                        .findFirst()
                        .orElse("")
                : FIELDS.getOrDefault(rule, "");
        return inputs().stream().anyMatch(input -> input.name().equals(field)) ? field : "";
    }

    /** What was typed, to be read once more before it is recorded. */
    List<Fact> typed(Form form) {
        return inputs().stream()
                .filter(input -> !form.value(input.name()).isBlank())
                .map(input -> Fact.of(
                        text.t(KEY + "." + input.name()),
                        input.read(form.value(input.name()).strip())))
                .toList();
    }
}
