package vn.caunoi.target.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.DateRange;
import vn.caunoi.target.Target;

/** One plan with all its adjustments, taken back or not. */
record Plan(Key key, List<Past<Target>> past) {

    /** What is to be reached by whom in which days. */
    record Key(String indicator, ObservationOwner owner, DateRange during) {

        static Key of(Target target) {
            return new Key(target.indicator(), target.owner(), target.during());
        }

        LocalDate first() {
            return Objects.requireNonNull(during.from());
        }

        LocalDate last() {
            return Objects.requireNonNull(during.until()).minusDays(1);
        }
    }

    static List<Plan> grouped(List<Past<Target>> past) {
        Map<Key, List<Past<Target>>> groups = new LinkedHashMap<>();
        past.forEach(told -> groups.computeIfAbsent(Key.of(told.content()), key -> new ArrayList<>())
                .add(told));
        return groups.entrySet().stream()
                .map(group -> new Plan(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** The adjustment that holds; empty where the whole plan was withdrawn. */
    Optional<Past<Target>> standing() {
        return live().stream()
                .max(Comparator.comparingInt(told -> told.content().adjustment()));
    }

    /** Whether this entry is the adjustment that holds; the plan given first is none. */
    boolean endsWithAdjustment(long entry) {
        return standing()
                .filter(last -> last.entry() == entry && last.content().adjustment() > 0)
                .isPresent();
    }

    List<Past<Target>> live() {
        return past.stream().filter(told -> !told.taken()).toList();
    }
}
