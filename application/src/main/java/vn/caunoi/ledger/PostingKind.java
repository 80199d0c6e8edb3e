package vn.caunoi.ledger;

/** Why a posting was made. */
public enum PostingKind {
    ENTRY,
    IMPORT,
    CORRECTION,
    UNDO
}
