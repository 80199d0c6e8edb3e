package vn.caunoi.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The parameters of figure addresses as they were written: commas stay inside their filter. */
public final class Parameters {

    private Parameters() {}

    public static QuestionText question(MultiValueMap<String, String> parameters) {
        return new QuestionText(
                needed(parameters, "indicator"),
                needed(parameters, "unit"),
                optional(parameters, "period"),
                optional(parameters, "asOf"),
                optional(parameters, "by"),
                parameters.getOrDefault("filter", List.of()),
                optional(parameters, "knownAt"));
    }

    public static String needed(MultiValueMap<String, String> parameters, String name) {
        @Nullable String value = optional(parameters, name);
        if (value == null) {
            throw new Refused(Refusal.of("indicator.refusal.missing-parameter", name));
        }
        return value;
    }

    public static @Nullable String optional(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }

    public static int page(MultiValueMap<String, String> parameters) {
        String text = optional(parameters, "page");
        if (text == null) return 1;
        if (!text.matches("0*[1-9]\\d{0,8}")) {
            throw new Refused(Refusal.of("indicator.refusal.unclear-page", text));
        }
        return Integer.parseInt(text);
    }
}
