package vn.caunoi.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.sheet.Finding;

/**
 * What became of a file.
 *
 * @param id number of the batch; null where nothing was recorded
 * @param accepted rows that were recorded, or would be
 * @param skipped rows that the ledger had already
 * @param rejected why rows, columns or sheets were not taken
 */
public record Receipt(
        @Nullable Long id,
        int accepted,
        int skipped,
        List<Finding> rejected,
        List<Finding> notices,
        List<UnitEffect> units) {

    Receipt numbered(long number) {
        return new Receipt(number, accepted, skipped, rejected, notices, units);
    }

    /**
     * What the file means for one unit, in rows.
     *
     * @param ended rows by which the unit ends or people leave it
     */
    public record UnitEffect(String code, int added, int changed, int ended) {}
}
