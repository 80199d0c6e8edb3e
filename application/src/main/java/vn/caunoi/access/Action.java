package vn.caunoi.access;

/** What a role may do, apart from where. */
public enum Action {
    READ,
    RECORD,
    IMPORT,
    EXPORT,
    /** Approving a report of one's own unit, and accepting those of the units below. */
    APPROVE,
    /** Opening accounts, giving and taking rights, handing out links: whoever does so reads no records. */
    ADMINISTER
}
