package vn.caunoi.target.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Tone;

/**
 * How a plan stands.
 *
 * @param value the figure, null where there is none or it is not for this reader
 * @param percent value / plan × 100
 * @param elapsed how much of the days has passed, in hundredths
 * @param ended whether the days are over
 * @param behind whether a flow that should grow is behind the share of its days that has passed
 * @param tone what the judgement means
 * @param words the judgement in words
 */
record Result(
        @Nullable BigDecimal value,
        String shown,
        @Nullable String path,
        @Nullable BigDecimal percent,
        BigDecimal elapsed,
        boolean ended,
        boolean behind,
        Tone tone,
        String words) {}
