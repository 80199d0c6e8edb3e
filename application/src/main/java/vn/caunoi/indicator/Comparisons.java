package vn.caunoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure beside its plan and beside itself at other times; each part is null where there is nothing to compare with. */
public record Comparisons(
        @Nullable AgainstPlan plan,
        @Nullable Change samePeriod,
        @Nullable Change previous,
        @Nullable Change termStart) {

    /** Result against plan; {@code percent} = value / plan × 100, two decimals, half up. */
    public record AgainstPlan(Plan plan, @Nullable BigDecimal percent) {}

    /**
     * The base value and how far the figure went from it; {@code percent} = change / base × 100, null for a base of zero.
     */
    public record Change(
            BigDecimal value, BigDecimal change, @Nullable BigDecimal percent) {}
}
