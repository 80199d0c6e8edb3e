package vn.caunoi.report;

import java.util.List;

/**
 * What a person should look at before a report is laid before the committee. It stops nobody who answers it.
 *
 * @param key tells it from others, and from itself once its figures have moved
 * @param rule the key of its sentence in the message files
 * @param arguments what fills the sentence, ready to print
 */
public record Warning(String key, String rule, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning of(String rule, String key, Object... arguments) {
        return new Warning(rule + " " + key, "report.warning." + rule, List.of(arguments));
    }
}
