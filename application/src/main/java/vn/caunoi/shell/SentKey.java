package vn.caunoi.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells a form that is sent twice, which is recorded once, from one that was opened again with the browser's way back and
 * filled in otherwise, which is another entry: the key under which the form was drawn, with all that was typed into it.
 */
public final class SentKey {

    private static final String TOKEN = "_csrf";

    private SentKey() {}

    /**
     * The key of what was sent; drawn where the form brought none.
     *
     * @param field where the form keeps the key under which it was drawn
     */
    public static UUID of(Form form, String field) {
        if (form.value(field).isBlank()) {
            return UUID.randomUUID();
        }
        Map<String, List<String>> typed = new TreeMap<>(form.values());
        typed.remove(TOKEN);
        return UUID.nameUUIDFromBytes(typed.toString().getBytes(StandardCharsets.UTF_8));
    }
}
