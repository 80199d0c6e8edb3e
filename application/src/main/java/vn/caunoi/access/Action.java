package vn.caunoi.access;

/** What a role may do, apart from where. */
public enum Action {
    READ,
    RECORD,
    IMPORT,
    EXPORT
}
