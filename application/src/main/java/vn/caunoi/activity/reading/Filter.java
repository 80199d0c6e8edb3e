package vn.caunoi.activity.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.activity.Level;
import vn.caunoi.organization.Unit;

/**
 * Which activities a list shows, among those of the units that the reader holds.
 *
 * @param unit only what was done in the sub-tree of this unit as it was on the day
 * @param kinds codes of kinds; empty: of every kind
 * @param until the last day that counts
 * @param enterprise code of the enterprise in or with which it was done
 * @param search words of the title or of the name of the kind, however spelled; empty: everything
 */
public record Filter(
        @Nullable Line line,
        @Nullable Unit unit,
        List<String> kinds,
        @Nullable Level level,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String enterprise,
        String search) {

    public static final Filter ALL = new Filter(null, null, List.of(), null, null, null, null, "");

    public Filter within(Unit other) {
        return new Filter(line, other, kinds, level, from, until, enterprise, search);
    }

    public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(line, unit, kinds, level, first, last, enterprise, search);
    }

    public Filter at(String otherEnterprise) {
        return new Filter(line, unit, kinds, level, from, until, otherEnterprise, search);
    }
}
