package vn.caunoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** How a result stands against its plan, in words and in the colour that means the same. */
public record Achievement(String words, Tone tone) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Within a tenth of the plan: to be watched, not yet missed. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(90);

    /**
     * Judges a share of the plan.
     *
     * @param ended whether the plan's period is over; before, a result below plan is under way, not missed
     */
    public static Achievement of(Text text, @Nullable BigDecimal percent, Indicator.Good good, boolean ended) {
        if (percent == null || good == Indicator.Good.NEITHER) {
            return new Achievement("", Tone.PLAIN);
        }
        int toPlan = percent.compareTo(FULL);
        if (toPlan == 0) {
            return said(text, "equal", Tone.GOOD);
        }
        if (toPlan > 0 != (good == Indicator.Good.DOWN)) {
            return said(text, good == Indicator.Good.DOWN ? "within" : "above", Tone.GOOD);
        }
        if (!ended && good == Indicator.Good.UP) {
            return said(text, "under-way", Tone.PLAIN);
        }
        boolean near = percent.subtract(FULL).abs().compareTo(FULL.subtract(NEAR)) <= 0;
        return said(text, "missed", near ? Tone.WATCH : Tone.BAD);
    }

    private static Achievement said(Text text, String key, Tone tone) {
        return new Achievement(text.t("indicator.achieved." + key), tone);
    }
}
