package vn.caunoi.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitEntry;

/** What an office stands on by now: the roots of its lines, and the groups of its zones. */
record Standing(Map<Line, UnitEntry> roots, List<String> groups) {

    List<Line> missing() {
        return Stream.of(Line.values()).filter(line -> !roots.containsKey(line)).toList();
    }

    boolean hasZones() {
        return !groups.isEmpty();
    }

    @Nullable
    String leader() {
        UnitEntry party = roots.get(Line.PARTY);
        return party == null ? null : party.unit();
    }
}
