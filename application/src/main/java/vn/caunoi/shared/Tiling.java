package vn.caunoi.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a range out of smaller ones, edge to edge. */
final class Tiling {

    private static final Comparator<DateRange> BY_END =
            Comparator.comparing(part -> Objects.requireNonNull(part.until()));

    private Tiling() {}

    static boolean covers(DateRange whole, Collection<DateRange> parts) {
        return of(whole, parts).filter(tiles -> tiles.size() == parts.size()).isPresent();
    }

    /** Walks from edge to edge by date; of two ways to the same edge the one with fewer steps stays. */
    static Optional<List<DateRange>> of(DateRange whole, Collection<DateRange> parts) {
        Map<LocalDate, Step> reached = new HashMap<>();
        reached.put(Objects.requireNonNull(whole.from()), new Step(null, null, 0));
        parts.stream().filter(whole::encloses).sorted(BY_END).forEach(part -> {
            Step before = reached.get(part.from());
            if (before != null) {
                reached.merge(
                        Objects.requireNonNull(part.until()),
                        new Step(before, part, before.steps() + 1),
                        (a, b) -> a.steps() <= b.steps() ? a : b);
            }
        });
        return Optional.ofNullable(reached.get(whole.until())).map(Step::tiles);
    }

    private record Step(@Nullable Step before, @Nullable DateRange tile, int steps) {

        List<DateRange> tiles() {
            List<DateRange> tiles = new ArrayList<>();
            for (Step step = this; step != null && step.tile() != null; step = step.before()) {
                tiles.addFirst(step.tile());
            }
            return tiles;
        }
    }
}
