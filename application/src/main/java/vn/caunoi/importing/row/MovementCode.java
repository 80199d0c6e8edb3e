package vn.caunoi.importing.row;

import java.util.Arrays;
import vn.caunoi.membership.MovementKind;

/** Movements of members as the workbook writes them; a transfer has two sides there and is one movement here. */
public enum MovementCode {
    DAU_KY(MovementKind.OPENING),
    KET_NAP(MovementKind.ADMITTED),
    KET_NAP_LAI(MovementKind.READMITTED),
    CHINH_THUC(MovementKind.MADE_OFFICIAL),
    CHUYEN_DEN(MovementKind.TRANSFERRED),
    CHUYEN_DI(MovementKind.TRANSFERRED),
    SHTT_DEN(MovementKind.TEMPORARY_IN),
    SHTT_DI(MovementKind.TEMPORARY_OUT),
    MIEN_SINH_HOAT(MovementKind.EXEMPTED),
    TRO_LAI_SINH_HOAT(MovementKind.RESUMED),
    NGHI_VIEC(MovementKind.LEFT_JOB),
    NGHI_HUU(MovementKind.RETIRED),
    DN_GIAI_THE(MovementKind.ENTERPRISE_CLOSED),
    TRUONG_THANH_DOAN(MovementKind.AGED_OUT),
    TU_TRAN(MovementKind.DIED),
    XOA_TEN(MovementKind.STRUCK_OFF),
    KHAI_TRU(MovementKind.EXPELLED),
    XIN_RA(MovementKind.RESIGNED),
    PHUC_HOI(MovementKind.RESTORED),
    NEU_TEN(MovementKind.NAMED),
    GIAM_KHAC(MovementKind.OTHER_DECREASE);

    private final MovementKind kind;

    MovementCode(MovementKind kind) {
        this.kind = kind;
    }

    public MovementKind kind() {
        return kind;
    }

    public boolean isTransfer() {
        return kind == MovementKind.TRANSFERRED;
    }

    /** The only code of a kind that is not a transfer. */
    public static MovementCode of(MovementKind kind) {
        return Arrays.stream(values())
                .filter(code -> code.kind == kind && !code.isTransfer())
                .findFirst()
                .orElseThrow();
    }
}
