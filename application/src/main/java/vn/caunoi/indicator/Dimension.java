package vn.caunoi.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.organization.UnitKind;

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

    /** As {@code indicator.sector} and {@code indicator.age_band} tell them, and as activities are graded. */
    private static final List<String> SECTORS = List.of("NGOAI_KHU_VUC_NHA_NUOC", "NHA_NUOC", "CO_QUAN");

    private static final List<String> AGE_BANDS = List.of("DUOI_18", "18_30", "31_40", "41_50", "51_60", "TREN_60");
    private static final List<String> LEVELS = List.of("CO_SO", "KCN", "THANH_PHO", "TRUNG_UONG");
    private static final List<String> GRADES = names(Grade.values());

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

    /** Every key that a figure can bear in it; empty where there is no closed set of them: sizes are written as the office likes. */
    public Optional<List<String>> keys(Indicator indicator) {
        return switch (this) {
            case ENTERPRISE_TYPE -> Optional.of(names(OwnerType.values()));
            case SECTOR -> Optional.of(SECTORS);
            case UNIT_KIND ->
                Optional.of(names(Arrays.stream(UnitKind.values())
                        .filter(kind -> kind.line() == indicator.line())
                        .toArray(UnitKind[]::new)));
            case SEX -> Optional.of(names(Sex.values()));
            case OCCUPATION -> Optional.of(names(Occupation.values()));
            case AGE_BAND -> Optional.of(AGE_BANDS);
            case LEVEL -> Optional.of(indicator.kinds().stream().anyMatch(Dimension::isRating) ? GRADES : LEVELS);
            case NAMED -> Optional.of(List.of("true", "false"));
            case ENTERPRISE_SIZE, ZONE, CHILD, YEAR -> Optional.empty();
        };
    }

    private static boolean isRating(String kind) {
        return kind.startsWith("rating.");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
