package vn.caunoi.shared;

/** How exactly a reported number holds: exactly (DUNG), more than (HON), nearly (GAN), an estimate (UOC). */
public enum Qualifier {
    DUNG,
    HON,
    GAN,
    UOC
}
