package vn.caunoi.enterprise;

/** Industrial zone (KCN), export processing zone (KCX), industrial cluster (CCN). */
public enum ZoneKind {
    KCN,
    KCX,
    CCN
}
