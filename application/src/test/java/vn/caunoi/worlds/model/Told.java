package vn.caunoi.worlds.model;

/**
 * An event with the postings between which it was believed.
 *
 * @param number of the entry in the ledger
 * @param voidedBy the posting that took it back; {@link Long#MAX_VALUE} where none did
 */
public record Told(long number, Event event, long posting, long voidedBy) {

    public boolean stands() {
        return voidedBy == Long.MAX_VALUE;
    }

    boolean believedAt(long pin) {
        return posting <= pin && voidedBy > pin;
    }

    Told voided(long by) {
        return new Told(number, event, posting, by);
    }
}
