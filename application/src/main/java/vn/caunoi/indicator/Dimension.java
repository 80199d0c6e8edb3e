package vn.caunoi.indicator;

import java.util.Arrays;
import java.util.Optional;

/** What a figure can be broken down or filtered by; the names are those of the addresses. */
public enum Dimension {
    ENTERPRISE_TYPE("enterprise-type", "owner_type"),
    ENTERPRISE_SIZE("enterprise-size", "size"),
    SECTOR("sector", "sector"),
    ZONE("zone", "zone_id"),
    CHILD("child", "child_id"),
    UNIT_KIND("unit-kind", "unit_kind"),
    SEX("sex", "sex"),
    OCCUPATION("occupation", "occupation"),
    AGE_BAND("age-band", "age_band"),
    LEVEL("level", "level"),
    YEAR("year", "year"),
    NAMED("named", "named");

    private final String code;
    private final String column;

    Dimension(String code, String column) {
        this.code = code;
        this.column = column;
    }

    public String code() {
        return code;
    }

    /** Its column in the figure query. */
    public String column() {
        return column;
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
