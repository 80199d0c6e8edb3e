package vn.caunoi.indicator.observing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;

/**
 * The levels that make up one figure, and their sum. A stock is the last level not after the day; a flow the level of
 * exactly that period, or levels that tile it without gap or overlap, otherwise there is no figure.
 */
record Reading(List<Level> levels) {

    static final Reading NONE = new Reading(List.of());

    static Reading of(List<Level> ownedByOne, When when, boolean stock) {
        if (stock) {
            return new Reading(last(ownedByOne, when).stream().toList());
        }
        return when instanceof When.During during ? flow(ownedByOne, during.period()) : NONE;
    }

    private static Optional<Level> last(List<Level> levels, When when) {
        return levels.stream()
                .filter(level -> !level.last().isAfter(when.last()))
                .max(Comparator.comparing(Level::last)
                        .thenComparing(Level::from)
                        .thenComparing(Level::entry));
    }

    private static Reading flow(List<Level> levels, Period period) {
        DateRange asked = period.range();
        Optional<Level> exact =
                levels.stream().filter(level -> level.during().equals(asked)).findFirst();
        return exact.map(level -> new Reading(List.of(level))).orElseGet(() -> tiled(levels, period));
    }

    /** The coarsest tiling: as few levels as may be; of several levels of the same days the first recorded. */
    private static Reading tiled(List<Level> levels, Period period) {
        Map<DateRange, Level> parts = new LinkedHashMap<>();
        levels.forEach(level -> parts.putIfAbsent(level.during(), level));
        return period.tiling(parts.keySet())
                .map(tiles -> new Reading(tiles.stream().map(parts::get).toList()))
                .orElse(NONE);
    }

    /** Whether every part tells of a later day. */
    boolean isOlderThanAll(Collection<Reading> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.isPresent() && part.isLaterThan(this));
    }

    private boolean isLaterThan(Reading other) {
        return levels.stream()
                .allMatch(level ->
                        other.levels().stream().allMatch(theirs -> level.last().isAfter(theirs.last())));
    }

    static Reading sumOf(Collection<Reading> parts) {
        return new Reading(
                parts.stream().flatMap(part -> part.levels().stream()).toList());
    }

    boolean isPresent() {
        return !levels.isEmpty();
    }

    BigDecimal value() {
        return levels.stream().map(Level::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The qualifier of all levels; an estimate among others makes the sum an estimate. */
    String qualifier() {
        List<String> distinct = levels.stream().map(Level::qualifier).distinct().toList();
        return distinct.size() == 1
                ? distinct.getFirst()
                : Stream.of("UOC", "GAN", "HON")
                        .filter(distinct::contains)
                        .findFirst()
                        .orElse("DUNG");
    }
}
