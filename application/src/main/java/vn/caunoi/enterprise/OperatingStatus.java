package vn.caunoi.enterprise;

/** Whether an enterprise operates (HOAT_DONG), pauses (TAM_NGUNG) or has stopped (NGUNG). */
public enum OperatingStatus {
    HOAT_DONG,
    TAM_NGUNG,
    NGUNG
}
