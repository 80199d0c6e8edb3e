package vn.caunoi.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a door says no: the rule (a message key, {@code <module>.refusal.<rule>}), what fills its sentence, and the entry
 * that broke it. The words stand in the message files; the rule's legal source, where it has one, stands in the words.
 *
 * @param entry the number of the offending entry, null where the refusal concerns no single one
 * @param about what somebody else is to look at because of it, for the door that passes it on and never for a reader; null
 *     where nothing follows
 */
public record Refusal(
        String rule,
        List<Object> arguments,
        @Nullable Long entry,
        @Nullable Object about) {

    public Refusal(String rule, List<Object> arguments, @Nullable Long entry) {
        this(rule, arguments, entry, null);
    }

    public static Refusal of(String rule, Object... arguments) {
        return new Refusal(rule, List.of(arguments), null);
    }

    public Refusal at(long offendingEntry) {
        return new Refusal(rule, arguments, offendingEntry, about);
    }

    public Refusal concerning(Object matter) {
        return new Refusal(rule, arguments, entry, matter);
    }
}
