package vn.caunoi.membership;

/** Who is rated, in the words of the workbook: members (of whichever line), units, or their committees. */
public enum Rated {
    DANG_VIEN,
    TO_CHUC,
    CAP_UY
}
