package vn.caunoi.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.sheet.Finding;

/**
 * What became of a file.
 *
 * @param id number of the batch; null where nothing was recorded
 * @param accepted rows that were recorded, or would be
 * @param skipped rows that the ledger had already
 * @param rejected why rows, columns or sheets were not taken
 * @param units what the recorded rows mean for each unit
 * @param elsewhere how many of the recorded rows concern no unit: zones, groups of zones, enterprises
 */
public record Receipt(
        @Nullable Long id,
        int accepted,
        int skipped,
        List<Finding> rejected,
        List<Finding> notices,
        List<UnitEffect> units,
        int elsewhere) {

    Receipt noticing(List<Finding> more) {
        List<Finding> all = Stream.concat(notices.stream(), more.stream()).toList();
        return more.isEmpty() ? this : new Receipt(id, accepted, skipped, rejected, all, units, elsewhere);
    }

    Receipt numbered(long number) {
        return new Receipt(number, accepted, skipped, rejected, notices, units, elsewhere);
    }

    /**
     * What the file means for one unit, in rows. A transfer between two units counts at both.
     *
     * @param name what the unit is called last
     * @param added new rows; people who leave are such a row too
     * @param changed rows that correct what was recorded
     * @param ended how often the unit itself ends by a row: 1, or 0
     */
    public record UnitEffect(String code, @Nullable String name, int added, int changed, int ended) {

        /** Code and name, for a reader. */
        public String label() {
            return name == null ? code : code + " – " + name;
        }
    }
}
