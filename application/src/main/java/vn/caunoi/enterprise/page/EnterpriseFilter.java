package vn.caunoi.enterprise.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.StandingEnterprise;
import vn.caunoi.shared.VietnameseName;
import vn.caunoi.shell.Form;

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
