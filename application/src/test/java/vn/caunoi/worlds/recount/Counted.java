package vn.caunoi.worlds.recount;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What came out of counting again.
 *
 * @param whole null where there is no figure
 * @param named how much of it is known by name
 * @param parts by key of the breakdown, without those of zero
 * @param rootStands whether there is a unit whose sub-tree could be counted
 */
public record Counted(
        @Nullable BigDecimal whole, BigDecimal named, SortedMap<String, BigDecimal> parts, boolean rootStands) {}
