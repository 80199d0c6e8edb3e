package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Percentage;

/**
 * The answer to a question: a number with what it needs beside it. A null value says that there is no figure, which is
 * not zero.
 *
 * @param qualifier exact (DUNG), over (HON), nearly (GAN), estimated (UOC); as reported for observed figures
 * @param opening the stock on the evening before the period, for a stock asked with a period
 * @param change value − opening
 * @param named how many of it are known by name; null where it does not count members
 * @param fraction numerator and denominator of a ratio; null for anything else
 * @param coverage how many parts reported of how many, for sums of observed figures
 */
public record Figure(
        @Nullable BigDecimal value,
        String qualifier,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal change,
        @Nullable BigDecimal named,
        @Nullable Coverage coverage,
        @Nullable List<Part> breakdown,
        @Nullable Fraction fraction) {

    /** What is no ratio. */
    public Figure(
            @Nullable BigDecimal value,
            String qualifier,
            @Nullable BigDecimal opening,
            @Nullable BigDecimal change,
            @Nullable BigDecimal named,
            @Nullable Coverage coverage,
            @Nullable List<Part> breakdown) {
        this(value, qualifier, opening, change, named, coverage, breakdown, null);
    }

    /** What per cent of it is known by name, two decimals; null of nothing. */
    public @Nullable BigDecimal namedShare() {
        return named == null || value == null
                ? null
                : Percentage.share(named, value).map(Percentage::value).orElse(null);
    }

    /** The rows of its breakdown; none where none was asked for. */
    public List<Part> parts() {
        return breakdown == null ? List.of() : breakdown;
    }

    /** What the rows of its breakdown that have a value amount to, by their keys. */
    public Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new HashMap<>();
        parts().forEach(part -> {
            if (part.value() != null) {
                values.put(part.key(), part.value());
            }
        });
        return values;
    }

    /** One row of a breakdown; the key is {@code UNCLASSIFIED} where the dimension is not known. */
    public record Part(
            String key,
            String label,
            @Nullable BigDecimal value,
            @Nullable Fraction fraction) {

        public Part(String key, String label, @Nullable BigDecimal value) {
            this(key, label, value, null);
        }
    }

    /**
     * What a ratio divides by what.
     *
     * @param beside what is told beside it; null where there is nothing of the kind
     */
    public record Fraction(
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable BigDecimal beside) {}

    /** How many of the expected parts have reported. */
    public record Coverage(int reported, int expected) {}

    /** The key of facts whose dimension is not known. */
    public static final String UNCLASSIFIED = "UNCLASSIFIED";

    /** The key of what children of the asked unit moved to each other: in their parts, and not in the whole. */
    public static final String BETWEEN_CHILDREN = "BETWEEN_CHILDREN";
}
