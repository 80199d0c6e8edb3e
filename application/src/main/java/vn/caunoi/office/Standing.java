package vn.caunoi.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/** What an office stands on by now: the roots of its lines, and the groups of its zones. */
record Standing(Map<Line, UnitEntry> roots, List<String> groups) {

    List<Line> missing() {
        return Stream.of(Line.values()).filter(line -> !roots.containsKey(line)).toList();
    }

    boolean hasZones() {
        return !groups.isEmpty();
    }

    /** Nothing was left out. */
    boolean isWhole() {
        return missing().isEmpty() && hasZones();
    }

    @Nullable
    String leader() {
        UnitEntry party = roots.get(Line.PARTY);
        return party == null ? null : party.unit();
    }

    /** A root as the page names it. */
    static String called(UnitEntry root) {
        return root.change() instanceof UnitChange.Founding founding ? founding.name() : root.unit();
    }
}
