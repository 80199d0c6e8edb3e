package vn.caunoi.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.access.Line;
import vn.caunoi.activity.ActivityKind.Group;
import vn.caunoi.activity.ActivityKind.Part;

/** One file of a kind: what each key means, and a message that names file and key where it means nothing. */
record KindFile(String name, Map<String, Object> entries) {

    private static final Set<String> KEYS =
            Set.of("code", "group", "lines", "people", "amount", "level", "enterprise", "forms");

    ActivityKind kind() {
        entries.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> fail(key, "unknown key"));
        String code = String.valueOf(entries.get("code"));
        if (!name.equals(code + ".yaml")) {
            throw fail("code", "must be the name of the file");
        }
        return new ActivityKind(
                code,
                one(Group.class, "group", String.valueOf(entries.get("group"))),
                strings("lines").stream()
                        .map(line -> one(Line.class, "lines", line))
                        .collect(Collectors.toUnmodifiableSet()),
                part("people"),
                part("amount"),
                part("level"),
                part("enterprise"),
                strings("forms"));
    }

    private Part part(String key) {
        Object value = entries.get(key);
        return value == null ? Part.NONE : one(Part.class, key, value.toString());
    }

    private List<String> strings(String key) {
        return entries.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private <E extends Enum<E>> E one(Class<E> type, String key, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> fail(key, value + " is not one of " + List.of(type.getEnumConstants())));
    }

    private IllegalStateException fail(String key, String reason) {
        throw new IllegalStateException("activities/" + name + ", " + key + ": " + reason);
    }
}
