package vn.caunoi.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;

/**
 * What each role is given on the first day: the root of its line and the zones. Whoever works in one unit below gets it from the
 * administrator once the unit is there; whoever administers gets nothing.
 *
 * @param roots the roots of the lines in which the office works
 */
record FirstRights(Map<Line, UnitId> roots, @Nullable ZoneOwner zones) {

    List<Grant> of(FirstOfficer officer) {
        Line line = officer.line();
        return line == null || worksBelow(officer.role()) ? List.of() : of(officer.role(), line);
    }

    private List<Grant> of(Role role, Line own) {
        List<Grant> grants = new ArrayList<>();
        roots.forEach((line, root) -> {
            if (line == own) grants.add(Grant.unit(root, line, ofTheOwnLine(role)));
            else if (own == Line.PARTY && role != Role.INSPECTOR) grants.add(Grant.unit(root, line, Right.FIGURES));
        });
        if (zones != null && role != Role.INSPECTOR) grants.add(Grant.zone(zones, ofTheZones(role)));
        return grants;
    }

    static boolean worksBelow(Role role) {
        return role == Role.CELL_SECRETARY || role == Role.UNION_CHAIR;
    }

    private static Right ofTheOwnLine(Role role) {
        return role == Role.STANDING_COMMITTEE || role == Role.SUPERIOR ? Right.FIGURES : Right.RECORDS;
    }

    /** Who keeps the registers records what the zones report; others read. */
    private static Right ofTheZones(Role role) {
        return role == Role.ORGANIZATION_OFFICER ? Right.RECORDS : Right.FIGURES;
    }
}
