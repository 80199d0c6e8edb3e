package vn.caunoi.overheard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each refusal of somebody known leaves one event in the audit, and not two: those that were heard against those that are there. */
final class LeftEvents {

    private static final int ASKED_AGAIN = 100;
    private static final long MILLISECONDS = 20;

    private final Map<Long, List<String>> refusals = new TreeMap<>();
    private final long before;

    private LeftEvents(long before) {
        this.before = before;
    }

    static LeftEvents from(Installed known) throws SQLException {
        return new LeftEvents(known.lastEvent());
    }

    void refused(long account, String what) {
        refusals.computeIfAbsent(account, _ -> new ArrayList<>()).add(what);
    }

    /** What does not agree; an event may enter a moment after its answer. */
    List<String> differences(Installed known) throws SQLException, InterruptedException {
        List<String> differences = found(known);
        for (int asked = 0; !differences.isEmpty() && asked < ASKED_AGAIN; asked++) {
            Thread.sleep(MILLISECONDS);
            differences = found(known);
        }
        return differences;
    }

    private List<String> found(Installed known) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (var one : refusals.entrySet()) {
            Installed.Refusals events = known.refusals(one.getKey(), before);
            int heard = one.getValue().size();
            if (events.alone() > heard || events.all() < heard) {
                differences.add("account " + one.getKey() + " was refused " + one.getValue() + ", " + events);
            }
        }
        return differences;
    }
}
