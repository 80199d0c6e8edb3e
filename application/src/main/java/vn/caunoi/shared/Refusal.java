package vn.caunoi.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a door says no: the rule (a message key, {@code <module>.refusal.<rule>}), what fills its sentence, and the entry
 * that broke it. The words stand in the message files; the rule's legal source, where it has one, stands in the words.
 *
 * @param entry the number of the offending entry, null where the refusal concerns no single one
 */
public record Refusal(
        String rule, List<Object> arguments, @Nullable Long entry) {

    public static Refusal of(String rule, Object... arguments) {
        return new Refusal(rule, List.of(arguments), null);
    }

    public Refusal at(long offendingEntry) {
        return new Refusal(rule, arguments, offendingEntry);
    }
}
