package vn.caunoi.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one actor may see: units of lines, and zones or groups for figures of no line. Every repository takes one;
 * row-level security repeats it in the database.
 */
public record Scope(
        Actor actor, Set<Action> actions, Map<UnitId, Right> units, Map<ZoneOwner, Right> zones, Set<Line> wholeLines) {

    public Scope {
        actions = Set.copyOf(actions);
        units = Map.copyOf(units);
        zones = Map.copyOf(zones);
        wholeLines = Set.copyOf(wholeLines);
    }

    /** Whoever reaches nothing and may do nothing: an account that is closed. */
    public static Scope nothing(Actor actor) {
        return new Scope(actor, Set.of(), Map.of(), Map.of(), Set.of());
    }

    /** Whether it may be done at all, apart from where. */
    public boolean may(Action action) {
        return actions.contains(action);
    }

    /** The same reach with no more than these actions: a token may do less than its account. */
    public Scope limitedTo(Set<Action> allowed) {
        return new Scope(
                actor,
                actions.stream().filter(allowed::contains).collect(Collectors.toSet()),
                units,
                zones,
                wholeLines);
    }

    /** Whether the whole sub-tree under this unit is held: a grant always covers a sub-tree. */
    public boolean holds(UnitId unit, Right asked) {
        return covers(units.get(unit), asked);
    }

    public boolean holds(ZoneOwner owner, Right asked) {
        return covers(zones.get(owner), asked);
    }

    private static boolean covers(@Nullable Right held, Right asked) {
        return held != null && held.covers(asked);
    }
}
