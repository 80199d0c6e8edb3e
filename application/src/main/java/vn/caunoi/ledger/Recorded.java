package vn.caunoi.ledger;

/** A live entry as it stands in the ledger: its number, the posting that brought it, and what it says. */
public record Recorded<E>(long entry, long posting, E content) {}
