package vn.caunoi.shell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A big number that never stands alone: its name, the plan and the share reached, and the scope and date it holds for.
 * All words are ready to print; the share alone is a number because it also draws the bar.
 */
public record Tile(
        String label,
        String value,
        Plan plan,
        String scope,
        @Nullable String path) {

    /** The plan in words ("KH 1.180"), the share reached in hundredths, and what that share means. */
    public record Plan(String words, @Nullable BigDecimal percent, Tone tone) {

        public static final Plan NONE = new Plan("", null, Tone.PLAIN);
    }
}
