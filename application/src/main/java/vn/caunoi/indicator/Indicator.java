package vn.caunoi.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/**
 * One thing that the office counts, as its catalogue file describes it: what, how, by which breakdown, by which rule.
 *
 * @param names the name by language ({@code vi}, {@code en})
 * @param definitions the definition in words by language
 * @param line the line whose units own it; null for figures of zones and enterprises
 * @param kinds the kinds of facts counted, for an indicator computed from records
 * @param unitKinds only units of these kinds count; empty: all
 * @param breakdowns the dimensions by which it may be broken down or filtered
 * @param legalSource number and date of the text that defines it; null where it is the office's own
 */
public record Indicator(
        String code,
        Map<String, String> names,
        Map<String, String> definitions,
        Map<String, String> measures,
        Source source,
        Way way,
        @Nullable Line line,
        List<String> kinds,
        Set<String> unitKinds,
        Set<Dimension> breakdowns,
        int decimals,
        Good good,
        @Nullable String legalSource,
        List<String> examples) {

    /** Where its numbers come from. */
    public enum Source {
        RECORDS,
        OBSERVED,
        DECLARED
    }

    /** How facts become a number: a stock at a day, or a flow in a period. */
    public enum Way {
        STOCK,
        INCREASES,
        DECREASES,
        NET,
        OCCURRENCES,
        OBSERVED_STOCK,
        OBSERVED_FLOW;

        public boolean isStock() {
            return this == STOCK || this == OBSERVED_STOCK;
        }
    }

    /** Which direction is good news. */
    public enum Good {
        UP,
        DOWN,
        NEITHER
    }

    public String name(String language) {
        return names.getOrDefault(language, code);
    }

    public String definition(String language) {
        return definitions.getOrDefault(language, "");
    }

    /** What is counted, in words: đảng viên, tỷ USD. */
    public String measure(String language) {
        return measures.getOrDefault(language, "");
    }
}
