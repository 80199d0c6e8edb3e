package vn.caunoi.indicator;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure asked for.
 *
 * @param by the breakdown wanted, null for the number alone
 * @param filters only facts whose dimension has one of these values
 * @param pin the posting up to which entries are known
 */
public record Question(
        Indicator indicator,
        Subject subject,
        When when,
        @Nullable Dimension by,
        Map<Dimension, Set<String>> filters,
        long pin) {

    public Question {
        filters = Map.copyOf(filters);
    }

    /** The same question about another indicator, such as a part of a ratio. */
    public Question of(Indicator other) {
        return new Question(other, subject, when, by, filters, pin);
    }

    public Question at(When other) {
        return new Question(indicator, subject, other, null, filters, pin);
    }
}
