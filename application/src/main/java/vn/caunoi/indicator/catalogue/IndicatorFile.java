package vn.caunoi.indicator.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
            "examples",
            "only",
            "numerator",
            "denominator",
            "beside");

    /** What a part of a ratio has in common with it. */
    private static final List<String> SHARED = List.of("source", "line", "breakdowns", "legal");

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
        Indicator.Way way = one(Indicator.Way.class, "way");
        boolean counts = source == Indicator.Source.RECORDS && way != Indicator.Way.RATIO;
        if (counts == strings("kinds").isEmpty()) {
            throw fail("kinds", "an indicator counted from records, and no other, names the kinds of facts counted");
        }
        return new Indicator(
                text("code"),
                languages("name"),
                languages("definition"),
                languages("measure"),
                source == Indicator.Source.RECORDS ? Map.of() : units(known),
                source,
                way,
                entries.get("line") == null ? null : one(Line.class, "line"),
                strings("kinds"),
                entries.get("counts") == null ? Indicator.Counts.QUANTITY : one(Indicator.Counts.class, "counts"),
                Set.copyOf(strings("unit-kinds")),
                dimensions(),
                entries.get("decimals") instanceof Integer decimals ? decimals : 0,
                one(Indicator.Good.class, "good"),
                entries.containsKey("legal") ? languages("legal") : Map.of(),
                strings("examples"),
                strings("only").stream()
                        .map(condition -> one(Indicator.Condition.class, "only", condition))
                        .collect(Collectors.toUnmodifiableSet()),
                way == Indicator.Way.RATIO ? ratio(known) : null);
    }

    private Indicator.Ratio ratio(Units known) {
        return new Indicator.Ratio(
                part("numerator", known),
                part("denominator", known),
                entries.containsKey("beside") ? part("beside", known) : null);
    }

    /** A part says what it counts and in which way; the rest it shares with the ratio. */
    private Indicator part(String key, Units known) {
        if (!(entries.get(key) instanceof Map<?, ?> own)) {
            throw fail(key, "a ratio describes its " + key);
        }
        Map<String, Object> whole = new HashMap<>();
        SHARED.stream()
                .filter(entries::containsKey)
                .forEach(shared -> whole.put(shared, Objects.requireNonNull(entries.get(shared))));
        whole.put("good", "neither");
        own.forEach((name, value) -> whole.put(String.valueOf(name), Objects.requireNonNull(value)));
        whole.putIfAbsent("definition", Objects.requireNonNull(whole.get("name")));
        whole.put("code", text("code") + "." + key);
        return new IndicatorFile(name + ", " + key, whole).indicator(known);
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
        return one(type, key, text(key));
    }

    private <E extends Enum<E>> E one(Class<E> type, String key, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
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
