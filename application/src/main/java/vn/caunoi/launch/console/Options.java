package vn.caunoi.launch.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands after a command: plain words, options with a value ({@code --port 8080}, {@code --port=8080}), flags. */
public record Options(List<String> words, Map<String, String> values) {

    /** Reads the arguments; whatever the command does not know is refused by name. */
    public static Options read(List<String> arguments, Set<String> valued, Set<String> flags) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!argument.startsWith("-")) {
                words.add(argument);
                continue;
            }
            String[] parts = argument.split("=", 2);
            String name = parts[0];
            String value = flags.contains(name) && parts.length == 1 ? "" : value(parts, rest, valued);
            if (values.putIfAbsent(name, value) != null) {
                throw BadUse.of("twice", name);
            }
        }
        return new Options(List.copyOf(words), Map.copyOf(values));
    }

    private static String value(String[] parts, Iterator<String> rest, Set<String> valued) {
        if (!valued.contains(parts[0])) {
            throw BadUse.of("option", parts[0]);
        }
        if (parts.length == 2) {
            return parts[1];
        }
        if (!rest.hasNext()) {
            throw BadUse.of("value", parts[0]);
        }
        return rest.next();
    }

    public boolean has(String flag) {
        return values.containsKey(flag);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** 8080 unless said otherwise; 0 takes any free one. */
    public int port() {
        String given = value("--port").orElse("8080");
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65_535) {
            throw BadUse.of("port.number", given);
        }
        return Integer.parseInt(given);
    }

    public void refuseWords() {
        if (!words.isEmpty()) {
            throw BadUse.of("word", words.getFirst());
        }
    }
}
