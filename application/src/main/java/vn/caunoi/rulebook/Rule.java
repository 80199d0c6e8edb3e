package vn.caunoi.rulebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.shared.DateRange;

/**
 * A rule as it held for a time.
 *
 * @param legal number and date of the texts that set it
 * @param terms what it says, by the words of its file
 */
public record Rule(String code, DateRange during, String legal, Map<String, Object> terms) {

    public Rule {
        terms = Map.copyOf(terms);
    }

    /** A threshold; empty where the rule sets none. */
    public Optional<BigDecimal> number(String term) {
        return terms.get(term) instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    public boolean says(String term) {
        return Boolean.TRUE.equals(terms.get(term));
    }
}
