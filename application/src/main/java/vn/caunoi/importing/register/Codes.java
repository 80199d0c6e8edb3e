package vn.caunoi.importing.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.access.Line;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.importing.row.ZoneRow;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.DeclarableIndicators;
import vn.caunoi.indicator.Indicator;

/** The codes that a row may refer to: those which the actor holds in the ledger, and those which the file brings. */
final class Codes {

    private final Map<String, Line> units = new HashMap<>();
    private final Set<String> readOnly = new HashSet<>();
    private final Set<String> enterprises = new HashSet<>();
    private final Set<String> zones = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Catalogue catalogue;
    private final DeclarableIndicators declarable;

    Codes(Catalogue catalogue, DeclarableIndicators declarable) {
        this.catalogue = catalogue;
        this.declarable = declarable;
    }

    Codes with(Map<String, Line> heldUnits, Set<String> readOnlyUnits, Collection<String> knownEnterprises) {
        units.putAll(heldUnits);
        readOnly.addAll(readOnlyUnits);
        enterprises.addAll(knownEnterprises);
        return this;
    }

    void zone(ZoneRow zone) {
        zones.add(zone.code());
        Optional.ofNullable(zone.group()).ifPresent(groups::add);
    }

    /** What a row of the file brings. */
    void bring(FileRow<?> row) {
        switch (row.row()) {
            case ZoneRow zone -> zone(zone);
            case EnterpriseRow enterprise -> enterprises.add(enterprise.code());
            case UnitRow unit -> units.putIfAbsent(unit.code(), unit.line().line());
            default -> {}
        }
    }

    boolean know(Reference reference) {
        String code = reference.code();
        return switch (reference.to()) {
            case UNIT -> units.containsKey(code);
            case ENTERPRISE -> enterprises.contains(code);
            case ZONE -> zones.contains(code);
            case GROUP -> groups.contains(code);
            case ZONE_OR_GROUP -> zones.contains(code) || groups.contains(code);
            case INDICATOR -> catalogue.find(code).isPresent();
            case DECLARABLE -> declarable.isDeclarable(code);
        };
    }

    /** What to say of a reference to nothing. */
    String finding(Reference reference) {
        if (reference.to() == Reference.To.UNIT && readOnly.contains(reference.code())) {
            return "read-only-unit";
        }
        boolean counted = reference.to() == Reference.To.DECLARABLE
                && catalogue.find(reference.code()).map(Indicator::source).isPresent();
        return reference.to() == Reference.To.DECLARABLE && !counted
                ? Reference.To.INDICATOR.finding()
                : reference.to().finding();
    }

    /** Whether the unit stands in the line in which it must stand. */
    boolean agree(Reference reference) {
        if (reference.to() != Reference.To.UNIT) {
            return true;
        }
        Line line = units.get(reference.code());
        Line beside = reference.beside() == null ? line : units.getOrDefault(reference.beside(), line);
        return line == beside && (reference.line() == null || reference.line() == line);
    }
}
