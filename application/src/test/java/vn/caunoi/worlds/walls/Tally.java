package vn.caunoi.worlds.walls;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Role;

/** What was asked and seen so far, and what is wrong with it. */
final class Tally {

    private final AtomicInteger cells = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<String> lines = ConcurrentHashMap.newKeySet();
    private final Map<Role, AtomicInteger> own = new EnumMap<>(Role.class);
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> leaks = new ConcurrentLinkedQueue<>();

    Tally() {
        Reader.all().forEach(reader -> own.put(reader.role(), new AtomicInteger()));
    }

    void asked(Cell cell) {
        cells.incrementAndGet();
        lines.add(cell.endpoint().mapping());
    }

    /** The unit has nothing of the kind that is asked for. */
    void skipped() {
        skipped.incrementAndGet();
    }

    /** The lines of the table that were asked at least once. */
    Set<String> lines() {
        return Set.copyOf(lines);
    }

    void fault(Cell cell, String what) {
        faults.add(cell + ": " + what);
    }

    /** Reads an answer for markers; what the asker typed himself comes back without telling anything. */
    void read(Cell cell, Answer answer, String asked) {
        requests.incrementAndGet();
        @Nullable Reader reader = cell.reader();
        TreeSet<String> foreign = new TreeSet<>();
        List<Marker> typed = Marker.in(asked);
        for (Marker marker : Marker.in(answer.all())) {
            if (reader != null && reader.maySee(marker)) {
                seen(reader.role()).incrementAndGet();
            } else if (!typed.contains(marker)) {
                foreign.add(marker.toString());
            }
        }
        if (!foreign.isEmpty()) leaks.add(cell + " [" + answer.status() + "] shows " + foreign);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    List<String> leaks() {
        return List.copyOf(leaks);
    }

    private AtomicInteger seen(Role role) {
        return Objects.requireNonNull(own.get(role));
    }

    int own(Role role) {
        return seen(role).get();
    }

    @Override
    public String toString() {
        return "%d cells, %d skipped for want of a value, %d answers, %d deviations, %d foreign markers; own markers %s"
                .formatted(cells.get(), skipped.get(), requests.get(), faults.size(), leaks.size(), own);
    }
}
