package vn.caunoi.enterprise.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** What a person writes of a zone, and the entry that it makes. */
final class ZoneForm {

    static final String KEY = "enterprise.zone.form";
    static final String SEEN = "da-xem";

    private static final String GROUP = "nhom";
    private static final String NEW_GROUP = "nhom-moi";

    private final FormCheck check;

    ZoneForm(MultiValueMap<String, String> parameters, Text text) {
        check = new FormCheck(Form.typed(KEY, parameters), text);
    }

    static Form filled(ZoneEntry entry, Text text) {
        BigDecimal area = entry.areaHa();
        return Form.empty(KEY)
                .with("ma", entry.code())
                .with("ten", entry.name())
                .with("loai", entry.kind() == null ? null : entry.kind().name())
                .with("nhom", entry.group())
                .with("dien-tich", area == null ? null : text.number(area));
    }

    /** The same with its days and paper, for a correction. */
    static Form whole(ZoneEntry entry, Text text) {
        Form form = PaperFields.filled(filled(entry, text), entry.paper(), text);
        LocalDate until = entry.until();
        Form since = entry.effectiveOn().equals(Period.BEGINNING)
                ? form
                : form.with("tu-ngay", text.date(entry.effectiveOn()));
        return until == null ? since : since.with("den-ngay", text.date(until));
    }

    Form form() {
        return check.form();
    }

    void reject(String field, String key, Object... args) {
        check.reject(field, key, args);
    }

    boolean isSeen() {
        return check.form().holds(SEEN, "true");
    }

    String code() {
        return check.requiredCode("ma");
    }

    /** A new zone belongs to a group: by it follows who keeps its entries. */
    void requireGroup() {
        if (check.typed(NEW_GROUP).isEmpty()) {
            check.required(GROUP);
        }
    }

    /** The day of the end, and the paper that says so. */
    Optional<LocalDate> end() {
        check.required("den-ngay");
        return Optional.ofNullable(day("den-ngay")).filter(day -> check.valid());
    }

    @Nullable
    PaperReference paper() {
        return PaperFields.read(check);
    }

    /**
     * The entry as it was written; empty where something is wrong with it. Without a first day the zone stands since
     * nobody knows when.
     *
     * @param corrected the entry in whose place it comes, whose key of the office it keeps
     * @param standing whether there is a group of that code
     */
    Optional<ZoneEntry> entry(String code, @Nullable ZoneEntry corrected, Predicate<String> standing) {
        String name = check.requiredName("ten");
        @Nullable ZoneKind kind = kind();
        @Nullable BigDecimal area = check.decimal("dien-tich").orElse(null);
        @Nullable LocalDate from = day("tu-ngay");
        @Nullable LocalDate until = day("den-ngay");
        @Nullable PaperReference paper = paper();
        String group = group(corrected, standing);
        if (!check.valid()) {
            return Optional.empty();
        }
        return Optional.of(new ZoneEntry(
                code,
                from == null ? Period.BEGINNING : from,
                until,
                name,
                group.isEmpty() ? null : group,
                kind,
                area,
                corrected == null ? null : corrected.rowKey(),
                paper));
    }

    /** A group that there is, or one that is called new: a slip of the pen founds none. */
    private String group(@Nullable ZoneEntry corrected, Predicate<String> standing) {
        String group = check.typed(GROUP);
        String fresh = check.code(NEW_GROUP);
        boolean stays = corrected != null && group.equals(corrected.group());
        if (!group.isEmpty() && !fresh.isEmpty()) {
            check.reject(NEW_GROUP, "enterprise.zone.form.group-both");
        } else if (!group.isEmpty() && !stays && !standing.test(group)) {
            check.reject(GROUP, "enterprise.zone.form.group-unknown", group);
        } else if (!fresh.isEmpty() && standing.test(fresh)) {
            check.reject(NEW_GROUP, "enterprise.zone.form.group-known", fresh);
        }
        return fresh.isEmpty() ? group : fresh;
    }

    /** A change needs its day. */
    void requireDay() {
        check.required("tu-ngay");
    }

    private @Nullable ZoneKind kind() {
        String typed = check.typed("loai");
        Optional<ZoneKind> kind = Arrays.stream(ZoneKind.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (kind.isEmpty() && !typed.isEmpty()) {
            check.reject("loai", "enterprise.form.choice-wrong", typed);
        }
        return kind.orElse(null);
    }

    private @Nullable LocalDate day(String field) {
        @Nullable LocalDate day = check.date(field).orElse(null);
        if (day != null && (day.isBefore(Period.BEGINNING) || day.isAfter(Period.END))) {
            check.reject(field, "shell.field.date.wrong", check.typed(field));
        }
        return day;
    }
}
