package vn.caunoi.importing;

/**
 * How a file is to be taken.
 *
 * @param dryRun only look: everything is tried, nothing stays
 * @param partial take the good rows where others are bad; else all or nothing
 */
public record ImportOptions(boolean dryRun, boolean partial) {

    public static ImportOptions allOrNothing() {
        return new ImportOptions(false, false);
    }
}
