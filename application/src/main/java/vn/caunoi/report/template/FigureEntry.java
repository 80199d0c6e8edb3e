package vn.caunoi.report.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.report.template.TemplateFile.Faults;

/**
 * Reads the figures of a plan: {@code ket-nap: party.members.admitted}, or with {@code indicator}, {@code at}, {@code by} and
 * {@code filter}.
 */
record FigureEntry(Line line, Catalogue catalogue, Faults faults) {

    /** As places of sentences write it, and none of the words that depend on the report. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private static final Set<String> KEYS = Set.of("indicator", "at", "by", "filter");

    Optional<Wanted> read(String name, Entries figures) {
        if (!NAME.matcher(name).matches() || Word.of(name).isPresent()) {
            faults.note("figure-name", figures.place(name), name);
        }
        return Entries.map(figures.values().get(name))
                .map(map -> new Entries(figures.place(name), map, faults))
                .map(entry -> whole(name, entry))
                .orElseGet(() -> indicator(figures.place(name), figures.text(name))
                        .map(indicator -> new Wanted(name, indicator, Span.PERIOD, null, Map.of())));
    }

    private Optional<Wanted> whole(String name, Entries entry) {
        entry.onlyKeys(KEYS);
        return indicator(entry.place("indicator"), entry.text("indicator"))
                .map(indicator -> new Wanted(
                        name,
                        indicator,
                        span(entry, indicator),
                        entry.optional("by")
                                .flatMap(code -> dimension(entry, code, indicator))
                                .orElse(null),
                        filters(entry, indicator)));
    }

    private Optional<Indicator> indicator(String where, String code) {
        Optional<Indicator> found = catalogue.find(code);
        if (found.isEmpty()) {
            faults.note("unknown-indicator", where, code);
        }
        return found.filter(indicator -> isOwn(where, indicator));
    }

    /** The Party reads the lines that it leads; a union reads its own, and the zones. */
    private boolean isOwn(String where, Indicator indicator) {
        @Nullable Line owner = indicator.line();
        boolean own = owner == null || owner == line || line == Line.PARTY;
        if (!own) {
            faults.note("other-line", where, indicator.code());
        }
        return own;
    }

    private Span span(Entries entry, Indicator indicator) {
        if (!entry.has("at")) {
            return Span.PERIOD;
        }
        Span span = entry.one(Span.class, "at").orElse(Span.PERIOD);
        return indicator.way().isStock() || span.isPeriod()
                ? span
                : faults.substitute(Span.PERIOD, "flow-needs-period", entry.place("at"), indicator.code());
    }

    private Optional<Dimension> dimension(Entries entry, String code, Indicator indicator) {
        Optional<Dimension> dimension = Dimension.of(code);
        if (dimension.isEmpty()) {
            faults.note("unknown-dimension", entry.where(), code);
        }
        return dimension.filter(found -> isBrokenDown(entry.where(), indicator, found, faults));
    }

    private Map<Dimension, Set<String>> filters(Entries entry, Indicator indicator) {
        Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
        if (entry.has("filter")) {
            entry.entries("filter")
                    .ifPresent(filter -> filter.keys()
                            .forEach(code -> dimension(filter, code, indicator)
                                    .ifPresent(dimension ->
                                            filters.put(dimension, keys(filter, code, dimension, indicator)))));
        }
        return filters;
    }

    /** The keys that are kept; a fault for each that no record can bear. */
    private Set<String> keys(Entries filter, String code, Dimension dimension, Indicator indicator) {
        Set<String> keys = new TreeSet<>(filter.texts(code));
        dimension
                .keys(indicator)
                .ifPresent(known -> keys.stream()
                        .filter(key -> !known.contains(key) && !key.equals(Figure.UNCLASSIFIED))
                        .forEach(key -> faults.note(
                                "unknown-part",
                                filter.place(code),
                                key,
                                String.join(", ", known) + ", " + Figure.UNCLASSIFIED)));
        return keys;
    }

    /** Whether the figure has that breakdown; a fault with those it has where not. */
    static boolean isBrokenDown(String where, Indicator indicator, Dimension dimension, Faults faults) {
        boolean broken = indicator.breakdowns().contains(dimension);
        if (!broken) {
            List<String> possible = indicator.breakdowns().stream()
                    .sorted()
                    .map(Dimension::code)
                    .toList();
            faults.note(
                    "impossible-breakdown",
                    where,
                    indicator.code(),
                    dimension.code(),
                    possible.stream().collect(Collectors.joining(", ")));
        }
        return broken;
    }
}
