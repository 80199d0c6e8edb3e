package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Indicator.Way;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.shell.Text;

/** Says how far a figure went: by a share, or by its number where it is itself a balance of more and less. */
record Going(Text text, Phrases phrases) {

    /** Against a base that has a name: "tăng 32% so với năm 2015", "tăng 1.236 so với năm 2015". */
    String from(Answer answer, Change change, String base) {
        return isBalance(answer, change)
                ? text.t("indicator.change." + direction(change), size(answer, change), base)
                : phrases.change(answer.indicator().way(), change, base);
    }

    /** Where the base stands beside it: "tăng 32%". */
    String shortly(Answer answer, Change change) {
        return isBalance(answer, change)
                ? text.t("indicator.change.short." + direction(change), size(answer, change))
                : phrases.change(answer.indicator().way(), change);
    }

    /** The number in these words; nothing where there is none in them, as in "phát sinh mới". */
    @Nullable
    BigDecimal number(Answer answer, Change change) {
        if (isBalance(answer, change)) {
            return change.change();
        }
        if (change.change().signum() == 0 || change.percent() == null) {
            return null;
        }
        return answer.indicator().way() == Way.RATIO ? change.change() : change.percent();
    }

    private static boolean isBalance(Answer answer, Change change) {
        return answer.indicator().way() == Way.NET && change.change().signum() != 0;
    }

    private static String direction(Change change) {
        return change.change().signum() > 0 ? "up" : "down";
    }

    private String size(Answer answer, Change change) {
        return phrases.number(change.change().abs(), answer.indicator().decimals());
    }
}
