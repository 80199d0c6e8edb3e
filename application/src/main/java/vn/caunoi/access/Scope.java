package vn.caunoi.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one actor may see: units of lines, and zones or groups for figures of no line. Every repository takes one;
 * row-level security repeats it in the database.
 */
public record Scope(Actor actor, Map<UnitId, Right> units, Map<ZoneOwner, Right> zones, Set<Line> wholeLines) {

    public Scope {
        units = Map.copyOf(units);
        zones = Map.copyOf(zones);
        wholeLines = Set.copyOf(wholeLines);
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
