package vn.caunoi.indicator.answering;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure.Fraction;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.counting.Counting;

/** Divides two counted numbers. A ratio is never summed: the whole and each part are divided by themselves. */
@Component
class Ratios {

    private final Counting counting;

    Ratios(Counting counting) {
        this.counting = counting;
    }

    Fraction fraction(Question question) {
        Indicator.Ratio ratio = ratio(question);
        @Nullable Indicator beside = ratio.beside();
        return new Fraction(
                count(question, ratio.numerator()),
                count(question, ratio.denominator()),
                beside == null ? null : count(question, beside));
    }

    private BigDecimal count(Question question, Indicator part) {
        return counting.count(question.of(part)).value();
    }

    /** The fraction of each key of the dimension. */
    SortedMap<String, Fraction> fractions(Question question, Dimension by) {
        Indicator.Ratio ratio = ratio(question);
        @Nullable Indicator beside = ratio.beside();
        Map<String, BigDecimal> numerators = counting.countBy(question.of(ratio.numerator()), by);
        Map<String, BigDecimal> denominators = counting.countBy(question.of(ratio.denominator()), by);
        Map<String, BigDecimal> besides = beside == null ? Map.of() : counting.countBy(question.of(beside), by);
        TreeSet<String> keys = new TreeSet<>(numerators.keySet());
        keys.addAll(denominators.keySet());
        keys.addAll(besides.keySet());
        SortedMap<String, Fraction> fractions = new TreeMap<>();
        keys.forEach(key -> fractions.put(
                key,
                new Fraction(
                        numerators.getOrDefault(key, BigDecimal.ZERO),
                        denominators.getOrDefault(key, BigDecimal.ZERO),
                        beside == null ? null : besides.getOrDefault(key, BigDecimal.ZERO))));
        return fractions;
    }

    private static Indicator.Ratio ratio(Question question) {
        return Objects.requireNonNull(question.indicator().ratio());
    }

    /** In per cent; null where nothing stands below the line. */
    static @Nullable BigDecimal value(Indicator indicator, Fraction fraction) {
        return indicator.share(fraction.numerator(), fraction.denominator());
    }
}
