package vn.caunoi.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as the parameters of an address say it. */
public record QuestionText(
        String indicator,
        String unit,
        @Nullable String period,
        @Nullable String asOf,
        @Nullable String by,
        List<String> filters,
        @Nullable String knownAt) {

    public QuestionText {
        filters = List.copyOf(filters);
    }
}
