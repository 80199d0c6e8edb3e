package vn.caunoi.membership;

/**
 * How well a member, unit or committee did, in the words of the workbook: excellently, well, as due, not as due; or not rated
 * (exempt, too new), which counts for nothing. Quy định 132-QĐ/TW ngày 8/3/2018; 366-QĐ/TW ngày 30/8/2025.
 */
public enum Grade {
    XUAT_SAC,
    TOT,
    HOAN_THANH,
    KHONG_HOAN_THANH,
    CHUA_XEP_LOAI
}
