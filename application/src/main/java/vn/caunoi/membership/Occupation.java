package vn.caunoi.membership;

/**
 * What a member does in the enterprise, as the exchange workbook writes it: owner, manager, worker in production, other
 * staff, other.
 */
public enum Occupation {
    CHU_DN,
    QUAN_LY,
    CONG_NHAN_TRUC_TIEP,
    GIAN_TIEP,
    KHAC
}
