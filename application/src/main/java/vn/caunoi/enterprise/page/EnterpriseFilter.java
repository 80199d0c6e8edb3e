package vn.caunoi.enterprise.page;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.StandingEnterprise;
import vn.caunoi.shared.VietnameseName;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/**
 * Which enterprises of the register are wanted, as the address says; an empty part wants all.
 *
 * @param zones codes of the zones wanted; null for all, also outside of zones
 * @param words what is searched, folded, in name, code and tax code
 */
record EnterpriseFilter(@Nullable Set<String> zones, String type, String size, String status, String words) {

    static final String ZONE = "khu";
    static final String TYPE = "loai-hinh";
    static final String SIZE = "quy-mo";
    static final String STATUS = "trang-thai";
    static final String WORDS = "tim";

    static EnterpriseFilter of(Form form, @Nullable Set<String> zones) {
        return new EnterpriseFilter(
                zones,
                form.value(TYPE).strip(),
                form.value(SIZE).strip(),
                form.value(STATUS).strip(),
                VietnameseName.fold(form.value(WORDS)));
    }

    /**
     * The same with what no enterprise can be, refused beside its field.
     *
     * @param isPlace whether there is such a zone or group
     * @param isSize whether an enterprise is of that size
     */
    static Standpoint checked(Standpoint from, Predicate<String> isPlace, Predicate<String> isSize, Text text) {
        FormCheck check = new FormCheck(from.form(), text);
        choice(check, TYPE, OwnerType.values());
        choice(check, STATUS, OperatingStatus.values());
        choice(check, ZONE, isPlace);
        choice(check, SIZE, isSize);
        return new Standpoint(from.day(), from.today(), from.pin(), check.form());
    }

    private static void choice(FormCheck check, String field, Predicate<String> known) {
        String typed = check.typed(field);
        if (!typed.isEmpty() && !known.test(typed)) {
            check.reject(field, "enterprise.form.choice-wrong", typed);
        }
    }

    static void choice(FormCheck check, String field, Enum<?>[] choices) {
        choice(
                check,
                field,
                typed -> Arrays.stream(choices).anyMatch(each -> each.name().equals(typed)));
    }

    boolean wants(StandingEnterprise row) {
        return (zones == null || zones.contains(row.zone() == null ? "" : row.zone()))
                && (type.isEmpty() || type.equals(row.ownerType().name()))
                && (size.isEmpty() || size.equals(row.size()))
                && (status.isEmpty() || status.equals(row.status().name()))
                && (words.isEmpty() || found(row));
    }

    private boolean found(StandingEnterprise row) {
        String tax = row.taxCode() == null ? "" : row.taxCode();
        String searched = words.replaceAll("[\\s.-]", "");
        return VietnameseName.fold(row.name()).contains(words)
                || VietnameseName.fold(row.code()).contains(words)
                || (!searched.isEmpty() && tax.replace("-", "").contains(searched));
    }
}
