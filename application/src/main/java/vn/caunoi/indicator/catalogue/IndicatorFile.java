package vn.caunoi.indicator.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Indicator;

/** One catalogue file: what each key means, and a message that names file and key where it means nothing. */
record IndicatorFile(String name, Map<String, Object> entries) {

    private static final Set<String> KEYS = Set.of(
            "code",
            "name",
            "definition",
            "measure",
            "source",
            "way",
            "line",
            "kinds",
            "counts",
            "unit-kinds",
            "breakdowns",
            "decimals",
            "good",
            "legal",
            "examples");

    private static final Set<String> NEEDED = Set.of("code", "name", "definition", "measure", "source", "way", "good");

    /**
     * The indicator that the file describes.
     *
     * @param known the units in which figures may be stated
     */
    Indicator indicator(Units known) {
        entries.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> fail(key, "unknown key"));
        NEEDED.stream().filter(key -> !entries.containsKey(key)).findFirst().ifPresent(key -> fail(key, "missing"));
        Indicator.Source source = one(Indicator.Source.class, "source");
        if (source == Indicator.Source.RECORDS && strings("kinds").isEmpty()) {
            throw fail("kinds", "an indicator computed from records counts at least one kind of fact");
        }
        return new Indicator(
                text("code"),
                languages("name"),
                languages("definition"),
                languages("measure"),
                source == Indicator.Source.RECORDS ? Map.of() : units(known),
                source,
                one(Indicator.Way.class, "way"),
                entries.get("line") == null ? null : one(Line.class, "line"),
                strings("kinds"),
                entries.get("counts") == null ? Indicator.Counts.QUANTITY : one(Indicator.Counts.class, "counts"),
                Set.copyOf(strings("unit-kinds")),
                dimensions(),
                entries.get("decimals") instanceof Integer decimals ? decimals : 0,
                one(Indicator.Good.class, "good"),
                entries.get("legal") == null ? null : text("legal"),
                strings("examples"));
    }

    private Map<String, BigDecimal> units(Units known) {
        Map<String, BigDecimal> units =
                known.convertibleTo(String.valueOf(languages("measure").get("vi")));
        if (units.isEmpty()) {
            throw fail("measure", "what is reported needs a unit of measures/units.yaml");
        }
        return units;
    }

    private Set<Dimension> dimensions() {
        return strings("breakdowns").stream()
                .map(code -> Dimension.of(code).orElseThrow(() -> fail("breakdowns", "no dimension " + code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private <E extends Enum<E>> E one(Class<E> type, String key) {
        try {
            return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw fail(key, "not one of " + List.of(type.getEnumConstants()));
        }
    }

    private String text(String key) {
        Object value = entries.get(key);
        return value instanceof String text ? text : String.valueOf(value);
    }

    private Map<String, String> languages(String key) {
        if (entries.get(key) instanceof Map<?, ?> map && map.containsKey("vi") && map.containsKey("en")) {
            return map.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            e -> e.getKey().toString(), e -> String.valueOf(e.getValue())));
        }
        throw fail(key, "needs vi and en");
    }

    private List<String> strings(String key) {
        @Nullable Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw fail(key, "needs a list");
    }

    private IllegalStateException fail(String key, String reason) {
        throw new IllegalStateException("catalogue/" + name + ", " + key + ": " + reason);
    }
}
