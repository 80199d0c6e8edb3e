package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/**
 * Figures in the words of the field, as reports print them: "đạt 103,4% kế hoạch", "tăng 32% so với cùng kỳ năm 2015",
 * "ước đạt 6,39". Percentages have at most two decimals and no zeros at the end. Dimensions, their keys and the kinds of
 * entries are said here too.
 */
public final class Phrases {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Within a tenth of the plan: to be watched, not yet missed. */
    private static final BigDecimal NEAR = BigDecimal.TEN;

    /** Decimals of a share, and so of the points between two of them. */
    private static final int POINTS = 2;

    private static final String KIND = "indicator.kind.";
    private static final String RATING = "rating.";

    private final Text text;

    public Phrases(Text text) {
        this.text = text;
    }

    /** A number with the word of its qualifier, such as "gần 4.500"; "chưa có số liệu" where there is none. */
    public String quantity(@Nullable BigDecimal value, String qualifier, int decimals) {
        if (value == null) {
            return text.t("indicator.no-figure");
        }
        String number = number(value, decimals);
        return qualifier.equals("DUNG") ? number : text.t("indicator.qualifier." + qualifier, number);
    }

    /** At most as many decimals as the indicator has, without zeros at the end. */
    public String number(BigDecimal value, int decimals) {
        return text.number(value.setScale(Math.max(decimals, 0), RoundingMode.HALF_UP));
    }

    public String percent(BigDecimal percent) {
        return text.percent(percent);
    }

    /** "đạt 96,7% kế hoạch", or "bằng chỉ tiêu đề ra"; empty where nothing can be said. */
    public String againstPlan(AgainstPlan plan) {
        BigDecimal percent = plan.percent();
        if (percent == null) {
            return "";
        }
        return percent.compareTo(FULL) == 0
                ? text.t("indicator.plan.equal")
                : text.t("indicator.plan.percent", percent(percent));
    }

    /** How a result stands against its plan, in a word and in the colour that means the same. */
    public record Achievement(String words, Tone tone) {

        public static final Achievement NONE = new Achievement("", Tone.PLAIN);
    }

    /**
     * Judges a result by its plan.
     *
     * @param ended whether the plan's days are over; before, a result below plan is under way, not missed
     * @param elapsed what per cent of the plan's days has passed, for what grows with them; null for what does not
     */
    public Achievement achievement(@Nullable AgainstPlan plan, boolean ended, @Nullable BigDecimal elapsed) {
        if (plan == null || plan.percent() == null) {
            return Achievement.NONE;
        }
        if (!ended && elapsed != null && isBehind(plan, plan.percent(), elapsed)) {
            return achieved("behind", Tone.WATCH);
        }
        int toPlan = plan.percent().compareTo(FULL);
        Plan.Direction wanted = plan.plan().direction();
        if (toPlan == 0) {
            return achieved("equal", Tone.GOOD);
        }
        if (toPlan > 0 && wanted == Plan.Direction.AT_LEAST) {
            return achieved("above", Tone.GOOD);
        }
        if (toPlan < 0 && wanted == Plan.Direction.AT_MOST) {
            return achieved("within", Tone.GOOD);
        }
        if (toPlan < 0 && !ended) {
            return achieved("under-way", Tone.PLAIN);
        }
        boolean near = plan.percent().subtract(FULL).abs().compareTo(NEAR) <= 0;
        return achieved(toPlan < 0 ? "below" : "beyond", near ? Tone.WATCH : Tone.BAD);
    }

    private static boolean isBehind(AgainstPlan plan, BigDecimal percent, BigDecimal elapsed) {
        return plan.plan().direction() == Plan.Direction.AT_LEAST && percent.compareTo(elapsed) < 0;
    }

    private Achievement achieved(String key, Tone tone) {
        return new Achievement(text.t("indicator.achieved." + key), tone);
    }

    /** How far the figure went from a base that has a name, such as "cùng kỳ năm 2015"; a share goes by points, not per cent. */
    public String change(Indicator.Way way, Change change, String base) {
        return text.t("indicator.change." + direction(change), distance(way, change), base);
    }

    /** The same where the base stands beside it: "tăng 32%". */
    public String change(Indicator.Way way, Change change) {
        return text.t("indicator.change.short." + direction(change), distance(way, change));
    }

    private static String direction(Change change) {
        if (change.change().signum() == 0) {
            return change.value().signum() == 0 ? "none" : "same";
        }
        if (change.percent() == null) {
            return "new";
        }
        return change.change().signum() > 0 ? "up" : "down";
    }

    private String distance(Indicator.Way way, Change change) {
        if (way == Indicator.Way.RATIO) {
            return text.t("indicator.change.points", number(change.change().abs(), POINTS));
        }
        return change.percent() == null ? "" : percent(change.percent().abs());
    }

    /** A change with its sign: +12, −3. */
    public String signed(BigDecimal change, int decimals) {
        return change.signum() > 0 ? "+" + number(change, decimals) : number(change, decimals);
    }

    /** "năm 2016", "9 tháng đầu năm 2022", "đến hết ngày 31/12/2016". */
    public String when(When when) {
        return switch (when) {
            case When.AsOf asOf -> text.t("indicator.when.as-of", asOf.day());
            case When.During during -> period(during.period());
        };
    }

    public String period(Period period) {
        LocalDate first = period.first();
        String year = Integer.toString(first.getYear());
        return switch (period.kind()) {
            case YEAR -> text.t("indicator.when.year", year);
            case QUARTER -> text.t("indicator.when.quarter." + (first.getMonthValue() + 2) / 3, year);
            case MONTH -> text.t("indicator.when.month", first.getMonthValue(), year);
            case SIX_MONTHS -> text.t("indicator.when.six-months", year);
            case NINE_MONTHS -> text.t("indicator.when.nine-months", year);
            case YEARS ->
                text.t(
                        "indicator.when.years",
                        year,
                        Integer.toString(period.last().getYear()));
            case DAYS -> text.t("indicator.when.days", first, period.last());
        };
    }

    public String dimension(Dimension dimension) {
        return text.t("indicator.dimension." + dimension.code());
    }

    /** The dimension as the first word of a line. */
    public String title(Dimension dimension) {
        String words = dimension(dimension);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String part(Dimension dimension, Figure.Part part) {
        return key(dimension, part.key(), part.label());
    }

    /** The key in words; names of units and zones, sizes and years are their own words. */
    public String key(Dimension dimension, String key, String label) {
        if (key.equals(Figure.UNCLASSIFIED)) {
            return text.t("indicator.key.unclassified");
        }
        if (key.equals(Figure.BETWEEN_CHILDREN)) {
            return text.t("indicator.key.between-children");
        }
        String message = "indicator.key." + dimension.code() + "." + key;
        return text.knows(message) ? text.t(message) : label;
    }

    /** A kind whose words depend on whether it adds (IN) or takes away (OUT). */
    public String kind(String kind, boolean in) {
        return directed(kind + (in ? ".IN" : ".OUT"));
    }

    /** A kind with its direction, such as {@code member.TRANSFERRED.IN}; what is no kind is said as it was typed. */
    public String directed(String kind) {
        String base = kind.substring(0, Math.max(0, kind.lastIndexOf('.')));
        String[] words = base.split("\\.", 3);
        if (base.startsWith(RATING) && words.length == 3) {
            return text.t(
                    "indicator.kind.rating",
                    text.t("membership.rated." + words[1]),
                    text.t("membership.grade." + words[2]));
        }
        return text.t(Stream.of(KIND + kind, KIND + base)
                .filter(text::knows)
                .findFirst()
                .orElseGet(() -> base.contains(".") ? ofItsModule(base) : kind));
    }

    /** Modules with many kinds name them themselves: {@code activity.KY_NIEM} is {@code activity.kind.KY_NIEM}. */
    private static String ofItsModule(String kind) {
        return kind.replaceFirst("\\.", ".kind.");
    }
}
