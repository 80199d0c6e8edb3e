package vn.caunoi.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counted members of units by class. Naming takes a person from exactly the class that the entry states, where the
 * class holds one from that day on; otherwise from those not classified, so that no class falls below zero.
 */
final class Pool {

    /** The counted people of one class in one unit. */
    record Category(long unit, @Nullable Sex sex, @Nullable Occupation occupation) {

        Category unclassified() {
            return new Category(unit, null, null);
        }
    }

    private final Map<Category, TreeMap<LocalDate, Long>> changes = new HashMap<>();

    void change(Category of, LocalDate on, long quantity) {
        changes.computeIfAbsent(of, any -> new TreeMap<>()).merge(on, quantity, Long::sum);
    }

    /** Takes one person; the class from which the person was taken. */
    Category take(Category stated, LocalDate on) {
        Category taken = holdsOneFrom(stated, on) ? stated : stated.unclassified();
        change(taken, on, -1);
        return taken;
    }

    private boolean holdsOneFrom(Category of, LocalDate on) {
        TreeMap<LocalDate, Long> days = changes.getOrDefault(of, new TreeMap<>());
        long level = 0;
        for (long change : days.headMap(on, true).values()) {
            level += change;
        }
        boolean holds = level >= 1;
        for (long change : days.tailMap(on, false).values()) {
            level += change;
            holds = holds && level >= 1;
        }
        return holds;
    }
}
