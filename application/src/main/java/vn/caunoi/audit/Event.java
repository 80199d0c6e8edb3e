package vn.caunoi.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Something that was done, seen or refused:
 *
 * <pre>{@code audit.record(Event.of("ledger.posting", "posting:57").with("kind", "IMPORT").with("entries", 120)); }</pre>
 *
 * Ids, codes of the program and counts only: letters with accents and sentences are refused, so that neither a name nor what
 * somebody typed gets in by mistake.
 *
 * @param action what was done, such as {@code exported}
 * @param subject to what, such as {@code GET /api/v1/exports/workbook}
 */
public record Event(String action, String subject, SortedMap<String, Object> details) {

    private static final Pattern ACTION = Pattern.compile("[a-z]+([.-][a-z]+)*");
    private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,200}( [!-~]{1,200})?");
    private static final Pattern CODE = Pattern.compile("[!-~]{0,100}");

    public Event {
        refuse(ACTION, action);
        refuse(SUBJECT, subject);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        details.forEach((name, value) -> {
            refuse(CODE, name);
            if (!(value instanceof Long) && !(value instanceof Boolean)) {
                refuse(CODE, value.toString());
            }
        });
    }

    public static Event of(String action, String subject) {
        return new Event(action, subject, Collections.emptySortedMap());
    }

    public Event with(String name, long number) {
        return and(name, number);
    }

    public Event with(String name, boolean yes) {
        return and(name, yes);
    }

    /** A code of the program: no word that a person chose. */
    public Event with(String name, String code) {
        return and(name, code);
    }

    public Event with(String name, Enum<?> code) {
        return and(name, code.name());
    }

    private Event and(String name, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new Event(action, subject, more);
    }

    private static void refuse(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("no code, and so not for the audit");
        }
    }

    /** The details as the database takes them. */
    String json() {
        return CanonicalJson.of(Map.copyOf(details));
    }
}
