package vn.caunoi.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the chain.
 *
 * @param head its last place in the database, 0 where nothing was sealed yet
 * @param waiting how many events wait for their seal
 * @param fault what is wrong now, if anything is
 * @param noted what the program once found wrong and nobody has settled: the file beside the head is still there
 */
public record AuditState(
        Head head,
        long waiting,
        @Nullable Fault fault,
        @Nullable Fault noted) {

    /** Whether database and head outside tell the same. */
    public boolean agrees() {
        return wrong() == null;
    }

    /** What is wrong now, else what once was and nobody has settled. */
    public @Nullable Fault wrong() {
        return fault == null ? noted : fault;
    }
}
