package vn.caunoi.importing.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.access.ZoneOwner.Kind;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.importing.compare.Outcome;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.importing.row.ZoneRow;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.DeclarableIndicators;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;

/**
 * What the actor may refer to. A unit of which only figures may be read is told apart; one that cannot be seen is answered
 * like one that is not there.
 */
@Component
class Holdings {

    private final Registers registers;
    private final Organizations organizations;
    private final Zones zones;
    private final Catalogue catalogue;
    private final DeclarableIndicators declarable;

    Holdings(
            Registers registers,
            Organizations organizations,
            Zones zones,
            Catalogue catalogue,
            DeclarableIndicators declarable) {
        this.registers = registers;
        this.organizations = organizations;
        this.zones = zones;
        this.catalogue = catalogue;
        this.declarable = declarable;
    }

    Codes codes(Snapshot ledger) {
        Codes codes = new Codes(catalogue, declarable)
                .with(
                        lines(ledger),
                        readOnly(ledger),
                        Registers.kept(registers.enterprises(), ledger)
                                .map(EnterpriseRow::code)
                                .toList());
        Registers.kept(registers.zones(), ledger).forEach(codes::zone);
        return codes;
    }

    /** The units whose records the actor holds, each with its line. */
    Map<String, Line> lines(Snapshot ledger) {
        return lines(ledger, Right.RECORDS);
    }

    private Map<String, Line> lines(Snapshot ledger, Right right) {
        Map<String, Line> lines = new HashMap<>();
        ledger.live(registers.units()).forEach(entry -> {
            if (entry.content().change() instanceof UnitChange.Founding founding) {
                lines.put(entry.content().unit(), founding.kind().line());
            }
        });
        Map<String, UnitId> ids = organizations.ids(lines.keySet());
        lines.keySet().removeIf(code -> {
            UnitId id = ids.get(code);
            return id == null || !ledger.scope().holds(id, right);
        });
        return lines;
    }

    /** Rows whose number no indicator of that code can have. */
    List<Rejection> senseless(List<FileRow<TargetRow>> targets, List<FileRow<FigureRow>> figures) {
        return Amounts.senseless(catalogue, targets, figures);
    }

    private Set<String> readOnly(Snapshot ledger) {
        Set<String> seen = new HashSet<>(lines(ledger, Right.FIGURES).keySet());
        seen.removeAll(lines(ledger, Right.RECORDS).keySet());
        return seen;
    }

    /** Rows that would change a unit of which the actor may only read. */
    List<Rejection> changesOfReadOnly(List<Outcome> outcomes, Snapshot ledger) {
        List<FileRow<?>> units = outcomes.stream()
                .flatMap(outcome -> Stream.concat(outcome.added().stream(), outcome.corrected().stream()))
                .filter(row -> row.row() instanceof UnitRow)
                .toList();
        Set<String> readOnly = units.isEmpty() ? Set.of() : readOnly(ledger);
        return units.stream()
                .filter(row -> row.row() instanceof UnitRow unit && readOnly.contains(unit.code()))
                .map(row -> new Rejection(row, row.finding("ma", "read-only-unit")))
                .toList();
    }

    /** Rows that would change a zone whose records are not held, or bring one into such a group: it carries its figures along. */
    List<Rejection> changesOfZonesNotHeld(List<Outcome> outcomes, Snapshot ledger) {
        Map<String, Set<String>> groups = new HashMap<>();
        Registers.kept(registers.zones(), ledger)
                .forEach(zone -> groups.computeIfAbsent(zone.code(), code -> new HashSet<>())
                        .add(String.valueOf(zone.group())));
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(outcome.added().stream(), outcome.corrected().stream()))
                .filter(row -> row.row() instanceof ZoneRow zone && !mayTell(zone, groups, ledger.scope()))
                .map(row -> new Rejection(row, row.finding("ma", "zone-not-held")))
                .toList();
    }

    private boolean mayTell(ZoneRow zone, Map<String, Set<String>> groups, Scope scope) {
        @Nullable Set<String> before = groups.get(zone.code());
        boolean heldItself =
                before == null || holds(zones.zoneIds(List.of(zone.code())).values(), Kind.ZONE, scope);
        boolean stays = zone.group() == null || (before != null && before.contains(zone.group()));
        return heldItself
                && (stays || holds(zones.groupIds(List.of(zone.group())).values(), Kind.GROUP, scope));
    }

    private static boolean holds(Collection<Long> owners, Kind kind, Scope scope) {
        return owners.stream().allMatch(id -> scope.holds(new ZoneOwner(kind, id), Right.RECORDS));
    }

    /** New units without a superior can be founded only by who holds the whole line. */
    List<Rejection> rootsOutOfReach(List<FileRow<UnitRow>> units, Snapshot ledger) {
        Map<String, Line> known = lines(ledger, Right.FIGURES);
        return units.stream()
                .filter(unit -> unit.row().parent() == null
                        && !known.containsKey(unit.row().code())
                        && !ledger.scope()
                                .wholeLines()
                                .contains(unit.row().line().line()))
                .map(unit -> new Rejection(unit, unit.finding("cap_tren", "root-out-of-reach")))
                .toList();
    }
}
