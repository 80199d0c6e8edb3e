package vn.caunoi.shell;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form, exactly as typed, and what is wrong with it. Fields are drawn from it, so a refused form
 * comes back with nothing lost.
 *
 * @param key where its words stand: the label of the field {@code ngay} is the message {@code <key>.ngay}, its hint, if
 *     there is one, {@code <key>.ngay.hint}
 */
public record Form(String key, Map<String, List<String>> values, Map<String, String> errors) {

    public static Form empty(String key) {
        return new Form(key, Map.of(), Map.of());
    }

    public static Form typed(String key, MultiValueMap<String, String> parameters) {
        return new Form(key, Collections.unmodifiableMap(new LinkedHashMap<>(parameters)), Map.of());
    }

    /** The same form with a field filled in, as when a record is opened for change. */
    public Form with(String name, @Nullable Object value) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(name, value == null ? List.of() : List.of(value.toString()));
        return new Form(key, Collections.unmodifiableMap(more), errors);
    }

    /** The same form with one more error; the first error of a field stays, the empty name means the form as a whole. */
    public Form reject(String name, String message) {
        Map<String, String> more = new LinkedHashMap<>(errors);
        more.putIfAbsent(name, message);
        return new Form(key, values, Collections.unmodifiableMap(more));
    }

    public String value(String name) {
        List<String> typed = values.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean holds(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public boolean valid() {
        return errors.isEmpty();
    }

    /**
     * Tells a form that is sent twice, which is recorded once, from one that was opened again with the browser's way back and
     * filled in otherwise, which is another entry: the key under which it was drawn, with all that was typed into it. Where the
     * form brought none, it is drawn.
     *
     * @param field where the form keeps the key under which it was drawn
     */
    public UUID sentKey(String field) {
        if (value(field).isBlank()) {
            return UUID.randomUUID();
        }
        Map<String, List<String>> typed = new TreeMap<>(values);
        typed.remove("_csrf");
        return UUID.nameUUIDFromBytes(typed.toString().getBytes(StandardCharsets.UTF_8));
    }
}
