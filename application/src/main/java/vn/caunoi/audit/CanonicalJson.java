package vn.caunoi.audit;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way only to write a thing as JSON: names in order, no blanks, numbers as they stand. So whoever has the rows computes the
 * same hashes, in any language.
 */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private CanonicalJson() {}

    static String of(Map<String, ? extends @Nullable Object> object) {
        return object.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .map(entry -> text(entry.getKey()) + ":" + value(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** JSON that was written otherwise. */
    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case JsonNode node -> node(node);
            case String text -> text(text);
            default -> value.toString();
        };
    }

    private static String node(JsonNode node) {
        if (node.isObject()) {
            return of(node.properties().stream().collect(Collectors.toMap(Entry::getKey, Entry::getValue)));
        }
        if (node.isArray()) {
            return node.values().stream().map(CanonicalJson::node).collect(Collectors.joining(",", "[", "]"));
        }
        return node.isNumber()
                ? Objects.toString(node.numberValue())
                : node.isString() ? text(node.stringValue()) : node.toString();
    }

    private static String text(String text) {
        return JSON.writeValueAsString(text);
    }
}
