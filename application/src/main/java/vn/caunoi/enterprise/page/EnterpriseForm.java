package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** What a person writes of an enterprise, and the entry that it makes. */
final class EnterpriseForm {

    static final String KEY = "enterprise.form";

    private final FormCheck check;

    EnterpriseForm(MultiValueMap<String, String> parameters, Text text) {
        check = new FormCheck(Form.typed(KEY, parameters), text);
    }

    static Form filled(EnterpriseEntry entry, Text text) {
        Form form = Form.empty(KEY)
                .with("ma", entry.code())
                .with("ten", entry.name())
                .with("ma-so-thue", entry.taxCode())
                .with("loai-hinh", entry.ownerType().name())
                .with("quy-mo", entry.size())
                .with("khu", entry.zone())
                .with("trang-thai", EnterpriseRecord.status(entry).name());
        return form;
    }

    /** The same with its days and paper, for a correction. */
    static Form whole(EnterpriseEntry entry, Text text) {
        Form form = PaperFields.filled(filled(entry, text), entry.paper(), text)
                .with("tu-ngay", text.date(entry.effectiveOn()));
        LocalDate until = entry.until();
        return until == null ? form : form.with("den-ngay", text.date(until));
    }

    Form form() {
        return check.form();
    }

    void reject(String field, String key, Object... args) {
        check.reject(field, key, args);
    }

    /** The code of a new enterprise. */
    String code() {
        return check.requiredCode("ma");
    }

    /**
     * The entry as it was written; empty where something is wrong with it.
     *
     * @param corrected the entry in whose place it comes, whose key of the office it keeps
     */
    Optional<EnterpriseEntry> entry(String code, @Nullable EnterpriseEntry corrected) {
        String name = check.requiredName("ten");
        String type = check.required("loai-hinh");
        @Nullable OwnerType ownerType = one("loai-hinh", type, OwnerType.values(), OwnerType::name);
        @Nullable
        OperatingStatus status =
                one("trang-thai", check.typed("trang-thai"), OperatingStatus.values(), OperatingStatus::name);
        check.required("tu-ngay");
        @Nullable LocalDate from = day("tu-ngay");
        @Nullable LocalDate until = day("den-ngay");
        @Nullable PaperReference paper = PaperFields.read(check);
        if (!check.valid() || ownerType == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(new EnterpriseEntry(
                code,
                from,
                until,
                name,
                orNull("ma-so-thue"),
                ownerType,
                orNull("quy-mo"),
                orNull("khu"),
                status,
                corrected == null ? null : corrected.rowKey(),
                paper));
    }

    private @Nullable String orNull(String field) {
        String typed = check.words(field);
        return typed.isEmpty() ? null : typed;
    }

    private @Nullable LocalDate day(String field) {
        @Nullable LocalDate day = check.date(field).orElse(null);
        if (day != null && (day.isBefore(Period.BEGINNING) || day.isAfter(Period.END))) {
            check.reject(field, "shell.field.date.wrong", check.typed(field));
        }
        return day;
    }

    private <T> @Nullable T one(String field, String typed, T[] values, Function<T, String> name) {
        Optional<T> found = Arrays.stream(values)
                .filter(each -> name.apply(each).equals(typed))
                .findFirst();
        if (found.isEmpty() && !typed.isEmpty()) {
            check.reject(field, "enterprise.form.choice-wrong", typed);
        }
        return found.orElse(null);
    }
}
