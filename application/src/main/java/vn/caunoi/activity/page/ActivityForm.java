package vn.caunoi.activity.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.Activity;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKind.Part;
import vn.caunoi.activity.Level;
import vn.caunoi.activity.Participant;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.activity.reading.Version;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** An activity as it is typed, by the parts that its kind has. */
final class ActivityForm {

    static final String KEY = "activity.form";
    static final String UNIT = "to-chuc";
    static final String KIND = "loai";
    static final String ON = "ngay";
    static final String PEOPLE = "so-nguoi";
    static final String NAMED = "nguoi";
    static final String SEARCH = "tim-nguoi";
    static final String SENT = "khoa";

    private static final String QUANTITY = "so-luong";
    private static final String AMOUNT = "so-tien";
    private static final String LEVEL = "cap";
    private static final String FORM = "hinh-thuc";
    private static final String ENTERPRISE = "doanh-nghiep";
    private static final String TITLE = "ten";
    private static final String PAPER = "so-quyet-dinh";
    private static final String PAPER_DATED = "ngay-quyet-dinh";

    /** Which field a rule speaks of, by the word with which its name begins. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("unknown-unit", UNIT),
            Map.entry("unit-not-there", ON),
            Map.entry("kind-of-other-line", UNIT),
            Map.entry("unknown-enterprise", ENTERPRISE),
            Map.entry("enterprise-not-there", ENTERPRISE),
            Map.entry("enterprise-of-others", ENTERPRISE),
            Map.entry("enterprise-needed", ENTERPRISE),
            Map.entry("quantity", QUANTITY),
            Map.entry("people", PEOPLE),
            Map.entry("people-needed", PEOPLE),
            Map.entry("more-names", PEOPLE),
            Map.entry("unknown-participant", NAMED),
            Map.entry("amount", AMOUNT),
            Map.entry("amount-needed", AMOUNT),
            Map.entry("level-needed", LEVEL),
            Map.entry("form-needed", FORM));

    private final ActivityKind kind;
    private final FormCheck check;

    ActivityForm(ActivityKind kind, Form form, Text text) {
        this.kind = kind;
        this.check = new FormCheck(form, text);
    }

    /** The form of an entry that is to be corrected. */
    static Form of(Version version, List<Long> named, Text text) {
        Listed told = version.told();
        PaperReference paper = version.paper();
        Map<String, List<String>> values = new HashMap<>();
        put(values, UNIT, told.unit());
        put(values, KIND, told.kind());
        put(values, ON, text.date(told.on()));
        put(values, QUANTITY, text.number(told.quantity()));
        put(values, PEOPLE, told.people() == null ? null : text.number(told.people()));
        put(values, AMOUNT, told.amount() == null ? null : text.number(told.amount()));
        put(values, LEVEL, told.level() == null ? null : told.level().name());
        put(values, FORM, told.form());
        put(values, ENTERPRISE, told.enterprise());
        put(values, TITLE, told.title());
        put(values, PAPER, paper == null ? null : paper.number());
        put(values, PAPER_DATED, paper == null || paper.dated() == null ? null : text.date(paper.dated()));
        values.put(NAMED, named.stream().map(String::valueOf).toList());
        return new Form(KEY, values, Map.of());
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
        values.put(name, value == null ? List.of() : List.of(value));
    }

    Form form() {
        return check.form();
    }

    Optional<LocalDate> on() {
        return check.date(ON);
    }

    /** An activity is recorded once it was held; what is planned is a target. */
    void requireHeld(LocalDate today) {
        check.past(ON, today);
    }

    /** The numbers of the people who are ticked. */
    List<Long> named() {
        return check.form().values().getOrDefault(NAMED, List.of()).stream()
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    /**
     * The activity, where everything typed can be read.
     *
     * @param people who is named, as found among those in sight
     * @param rowKey the key under which it is entered
     */
    Optional<Activity> activity(List<Participant> people, @Nullable String rowKey) {
        String unit = check.required(UNIT);
        check.required(ON);
        Optional<LocalDate> on = on();
        Optional<Integer> quantity = check.quantity(QUANTITY);
        Optional<Integer> counted = has(kind.people()) ? check.quantity(PEOPLE) : Optional.empty();
        Integer present = counted.orElse(people.isEmpty() ? null : (Integer) people.size());
        if (kind.people() == Part.NEEDED && people.isEmpty()) {
            check.required(PEOPLE);
        }
        String amount = part(AMOUNT, kind.amount());
        Optional<BigDecimal> money = amount == null ? Optional.empty() : check.decimal(AMOUNT);
        String level = part(LEVEL, kind.level());
        String enterprise = part(ENTERPRISE, kind.enterprise());
        String form = part(FORM, kind.forms().isEmpty() ? Part.NONE : Part.NEEDED);
        String title = blankAsNull(check.name(TITLE));
        Optional<PaperReference> paper = paper();
        if (!check.valid() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                unit,
                on.get(),
                kind.code(),
                quantity.orElse(1),
                present,
                money.orElse(null),
                Arrays.stream(Level.values())
                        .filter(each -> each.name().equals(level))
                        .findFirst()
                        .orElse(null),
                form,
                enterprise,
                title,
                rowKey,
                paper.orElse(null),
                people));
    }

    private static boolean has(Part part) {
        return part != Part.NONE;
    }

    /** What was typed for a part of the kind; null where it has none, or nothing was typed. */
    private @Nullable String part(String name, Part part) {
        return switch (part) {
            case NONE -> null;
            case OPTIONAL -> blankAsNull(check.typed(name));
            case NEEDED -> blankAsNull(check.required(name));
        };
    }

    private Optional<PaperReference> paper() {
        String number = check.words(PAPER);
        Optional<LocalDate> dated = check.date(PAPER_DATED);
        if (number.isEmpty() && !check.typed(PAPER_DATED).isEmpty()) {
            check.reject(PAPER, "activity.form.so-quyet-dinh.missing");
        }
        return number.isEmpty() ? Optional.empty() : Optional.of(new PaperReference(number, dated.orElse(null)));
    }

    private static @Nullable String blankAsNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    void reject(String name, String key, Object... args) {
        check.reject(name, key, args);
    }

    /** The same form with what a door refused, beside the field that it is about. */
    static Form refused(Form form, Refused refused, Text text) {
        Form told = form;
        for (Refusal refusal : refused.refusals()) {
            String rule = refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1);
            told = told.reject(
                    refusal.rule().startsWith("activity.") ? FIELDS.getOrDefault(rule, "") : "", text.t(refusal));
        }
        return told;
    }
}
