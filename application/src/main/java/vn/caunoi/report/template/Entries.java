package vn.caunoi.report.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.template.TemplateFile.Faults;

/** The keys of one place of a file with what they hold; what is not as it should be becomes a fault that names the place. */
record Entries(String where, Map<String, Object> values, Faults faults) {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    /** A key that holds nothing is there all the same, with an empty text. */
    static Optional<Map<String, Object>> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> entries)) {
            return Optional.empty();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        entries.forEach((key, held) -> map.put(String.valueOf(key), held == null ? "" : held));
        return Optional.of(map);
    }

    Set<String> keys() {
        return values.keySet();
    }

    String place(String key) {
        return where.isEmpty() ? key : where + " › " + key;
    }

    void onlyKeys(Set<String> known) {
        keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.note(
                        "unknown-key",
                        place(key),
                        String.join(", ", known.stream().sorted().toList())));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** What the key holds as a text; empty, with a fault, where there is nothing, or more than anybody reads. */
    String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List || isBlank(value)) {
            return faults.substitute("", "missing", place(key));
        }
        String text = String.valueOf(value);
        if (text.length() > Limits.LONGEST) {
            faults.note("long", place(key), text.length(), Limits.LONGEST);
        }
        return text;
    }

    private static boolean isBlank(Object value) {
        return String.valueOf(value).isBlank();
    }

    Optional<String> optional(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int number(String key) {
        return values.get(key) instanceof Integer number ? number : faults.substitute(0, "no-number", place(key));
    }

    /** A number of the range; what stands for it where the key is not there. */
    int number(String key, int otherwise, int least, int most) {
        int number = has(key) ? number(key) : otherwise;
        return number >= least && number <= most || !(values.get(key) instanceof Integer)
                ? number
                : faults.substitute(otherwise, "no-range", place(key), least, most);
    }

    /** Whether the key is there and says so. */
    boolean flag(String key) {
        return has(key)
                && (values.get(key) instanceof Boolean flag ? flag : faults.substitute(false, "no-flag", place(key)));
    }

    <E extends Enum<E>> Optional<E> one(Class<E> type, String key) {
        Optional<E> constant = TemplateFile.constant(type, text(key));
        if (constant.isEmpty() && has(key)) {
            faults.note("unknown-value", place(key), text(key));
        }
        return constant;
    }

    /** A list of texts; one text alone is a list too. */
    List<String> texts(String key) {
        return switch (values.get(key)) {
            case null -> faults.substitute(List.of(), "missing", place(key));
            case Object nothing
            when nothing.equals(List.of()) || isBlank(nothing) -> faults.substitute(List.of(), "missing", place(key));
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object one -> List.of(String.valueOf(one));
        };
    }

    Map<String, String> languages(String key) {
        Map<String, String> languages = new LinkedHashMap<>();
        entries(key).ifPresent(names -> {
            names.onlyKeys(LANGUAGES);
            names.keys().forEach(language -> languages.put(language, names.text(language)));
        });
        return languages;
    }

    Optional<Entries> entries(String key) {
        Optional<Map<String, Object>> inner = map(values.get(key));
        if (inner.isEmpty()) {
            faults.note("missing", place(key));
        }
        return inner.map(held -> new Entries(place(key), held, faults));
    }

    /** A list of places, counted from one. */
    List<Entries> list(String key) {
        if (!(values.get(key) instanceof List<?> list)) {
            return faults.substitute(List.of(), "missing", place(key));
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> new Entries(
                        place(key) + " " + (index + 1), map(list.get(index)).orElse(Map.of()), faults))
                .toList();
    }
}
