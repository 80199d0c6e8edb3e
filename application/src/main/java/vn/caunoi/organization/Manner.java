package vn.caunoi.organization;

/**
 * How a unit ended, or was born where it was not simply founded: dissolved (GIAI_THE, administrative) is not disbanded
 * (GIAI_TAN, a discipline); a merger into another (SAP_NHAP), a consolidation into a new one (HOP_NHAT), a split.
 */
public enum Manner {
    GIAI_THE,
    GIAI_TAN,
    SAP_NHAP,
    HOP_NHAT,
    CHIA_TACH
}
