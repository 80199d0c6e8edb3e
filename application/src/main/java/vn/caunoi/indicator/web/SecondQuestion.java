package vn.caunoi.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.QuestionText;

/**
 * The parameters by which an address asks for a second figure beside the first one: what they do not say is as in the first
 * question. An empty {@code knownAt2} is what is known now.
 */
public final class SecondQuestion {

    private SecondQuestion() {}

    public static QuestionText of(MultiValueMap<String, String> parameters) {
        @Nullable String period = Parameters.optional(parameters, "period2");
        @Nullable String asOf = Parameters.optional(parameters, "asOf2");
        boolean sameDays = period == null && asOf == null;
        return new QuestionText(
                given(parameters, "indicator2", Parameters.needed(parameters, "indicator")),
                given(parameters, "unit2", Parameters.needed(parameters, "unit")),
                sameDays ? Parameters.optional(parameters, "period") : period,
                sameDays ? Parameters.optional(parameters, "asOf") : asOf,
                null,
                parameters.getOrDefault("filter", List.of()),
                knownAt(parameters));
    }

    public static @Nullable String knownAt(MultiValueMap<String, String> parameters) {
        return Parameters.optional(parameters, parameters.containsKey("knownAt2") ? "knownAt2" : "knownAt");
    }

    /** Of the entries that differ, those of one unit or of one kind. */
    public static Differences.Only only(MultiValueMap<String, String> parameters) {
        return new Differences.Only(
                Parameters.optional(parameters, "onlyUnit"), Parameters.optional(parameters, "onlyKind"));
    }

    private static String given(MultiValueMap<String, String> parameters, String name, String otherwise) {
        @Nullable String value = Parameters.optional(parameters, name);
        return value == null ? otherwise : value;
    }
}
