package vn.caunoi.importing.row;

/** What happens to a unit, as the workbook writes it. */
public enum EventCode {
    DOI_TEN,
    CHUYEN_CAP_TREN,
    DOI_LOAI,
    DOI_LANH_DAO,
    GAN_DN,
    ROI_DN,
    DOI_DN_CHINH,
    TACH,
    NHAP,
    BAN_GIAO,
    TIEP_NHAN;

    /** Whether several of the kind may befall one unit on one day, so that the value tells which one is meant. */
    boolean several() {
        return this == GAN_DN || this == ROI_DN || this == TACH;
    }

    /** Whether it tells from which unit another came, and so belongs to a founding or an end. */
    public boolean isLineage() {
        return this == TACH || this == NHAP;
    }
}
