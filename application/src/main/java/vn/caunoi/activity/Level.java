package vn.caunoi.activity;

/** Who commends or holds it: the grassroots unit (CO_SO), the zones (KCN), the city (THANH_PHO), the centre (TRUNG_UONG). */
public enum Level {
    CO_SO,
    KCN,
    THANH_PHO,
    TRUNG_UONG
}
