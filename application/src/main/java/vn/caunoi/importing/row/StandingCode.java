package vn.caunoi.importing.row;

import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.Standing;

/** Probationary or official, as the workbook writes them. */
public enum StandingCode {
    DU_BI(Standing.PROBATIONARY),
    CHINH_THUC(Standing.OFFICIAL);

    private final Standing standing;

    StandingCode(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    public static @Nullable StandingCode of(@Nullable Standing standing) {
        return switch (standing) {
            case null -> null;
            case PROBATIONARY -> DU_BI;
            case OFFICIAL -> CHINH_THUC;
        };
    }
}
