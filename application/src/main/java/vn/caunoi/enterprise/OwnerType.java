package vn.caunoi.enterprise;

/**
 * Who owns an enterprise: wholly foreign (FDI_100), joint venture (LIEN_DOANH), domestic non-state of any legal form
 * (TU_NHAN), with state capital (CO_VON_NHA_NUOC), state (NHA_NUOC), cooperative (HOP_TAC_XA), non-public service
 * institution (SU_NGHIEP_NGOAI_CONG_LAP), no enterprise at all (KHONG_PHAI_DN), other (KHAC).
 */
public enum OwnerType {
    FDI_100,
    LIEN_DOANH,
    TU_NHAN,
    CO_VON_NHA_NUOC,
    NHA_NUOC,
    HOP_TAC_XA,
    SU_NGHIEP_NGOAI_CONG_LAP,
    KHONG_PHAI_DN,
    KHAC
}
