package vn.caunoi.report.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.QuestionText;

/** Asks the figures of a report once more: every one of them bears its question as its address. */
@Component
public class AddressReader {

    private final QuestionReader questions;

    AddressReader(QuestionReader questions) {
        this.questions = questions;
    }

    /** The question to which the address of a figure leads. */
    public Question question(Scope scope, String path) {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUriString(path).build().getQueryParams();
        return questions.read(
                scope,
                new QuestionText(
                        one(asked, "indicator", ""),
                        one(asked, "unit", ""),
                        first(asked, "period"),
                        first(asked, "asOf"),
                        null,
                        asked.getOrDefault("filter", List.of()).stream()
                                .map(AddressReader::decoded)
                                .toList(),
                        first(asked, "knownAt")));
    }

    private static String one(MultiValueMap<String, String> asked, String name, String otherwise) {
        String value = first(asked, name);
        return value == null ? otherwise : value;
    }

    private static @Nullable String first(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null ? null : decoded(value);
    }

    private static String decoded(String value) {
        return UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
