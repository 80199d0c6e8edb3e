package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.RegisterAccess;
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
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;

/**
 * What the actor may refer to. A unit of which only figures may be read is told apart; one that cannot be seen is answered
 * like one that is not there.
 */
@Component
class Holdings {

    private final Registers registers;
    private final Organizations organizations;
    private final RegisterAccess access;
    private final Catalogue catalogue;
    private final DeclarableIndicators declarable;

    Holdings(
            Registers registers,
            Organizations organizations,
            RegisterAccess access,
            Catalogue catalogue,
            DeclarableIndicators declarable) {
        this.registers = registers;
        this.organizations = organizations;
        this.access = access;
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
        ledger.once(Founded.class, this::founded).units().forEach((code, unit) -> {
            if (ledger.scope().holds(unit.id(), right)) {
                lines.put(code, unit.line());
            }
        });
        return lines;
    }

    /** The units of the ledger by code. */
    private record Founded(Map<String, FoundedUnit> units) {}

    /** One unit, and its line. */
    private record FoundedUnit(UnitId id, Line line) {}

    private Founded founded(Snapshot ledger) {
        Map<String, Line> lines = new HashMap<>();
        ledger.live(registers.units()).forEach(entry -> {
            if (entry.content().change() instanceof UnitChange.Founding founding) {
                lines.put(entry.content().unit(), founding.kind().line());
            }
        });
        Map<String, FoundedUnit> units = new HashMap<>();
        Map<String, UnitId> ids = organizations.ids(lines.keySet());
        lines.forEach((code, line) -> {
            UnitId id = ids.get(code);
            if (id != null) {
                units.put(code, new FoundedUnit(id, line));
            }
        });
        return new Founded(units);
    }

    /** Rows whose number no indicator of that code can have. */
    List<Rejection> senseless(List<FileRow<TargetRow>> targets, List<FileRow<FigureRow>> figures) {
        return Amounts.senseless(catalogue, targets, figures);
    }

    /** Rows that plan a figure of a line for a zone, where the actor holds no records of that line. */
    List<Rejection> plansOfOtherLines(List<Outcome> outcomes, Snapshot ledger) {
        List<FileRow<?>> plans = outcomes.stream()
                .flatMap(outcome -> Stream.concat(outcome.added().stream(), outcome.corrected().stream()))
                .filter(row -> row.row() instanceof TargetRow plan && plan.zone() != null)
                .toList();
        Set<Line> held = new HashSet<>(ledger.scope().wholeLines());
        held.addAll(plans.isEmpty() ? List.of() : lines(ledger).values());
        return plans.stream()
                .flatMap(row -> otherLine((TargetRow) row.row(), held).stream()
                        .map(refusal -> new Rejection(row, row.refused("chi_so", refusal))))
                .toList();
    }

    private Optional<Refusal> otherLine(TargetRow plan, Set<Line> held) {
        ObservationOwner zone = ObservationOwner.zone(Objects.requireNonNull(plan.zone()));
        return catalogue.find(plan.indicator()).flatMap(indicator -> indicator.zonePlanRefusal(zone, held));
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

    /** Rows that would change a zone, or an enterprise in a zone, whose records are not held: figures go with their zone. */
    List<Rejection> changesOfZonesNotHeld(List<Outcome> outcomes, Snapshot ledger) {
        if (access.holdsEverything(ledger.scope())) {
            return List.of();
        }
        List<ZoneRow> zoneRows = Registers.kept(registers.zones(), ledger).toList();
        Places places = places(outcomes, ledger);
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(outcome.added().stream(), outcome.corrected().stream()))
                .flatMap(row -> switch (row.row()) {
                    case ZoneRow zone when !mayTell(zone, zoneRows, ledger.scope()) -> Stream.of(notHeld(row, "ma"));
                    case EnterpriseRow enterprise
                    when places.touchesForeign(enterprise) ->
                        Stream.of(notHeld(row, enterprise.zone() == null ? "ma" : "khu"));
                    default -> Stream.empty();
                })
                .toList();
    }

    private static Rejection notHeld(FileRow<?> row, String column) {
        return new Rejection(row, row.finding(column, "zone-not-held"));
    }

    private boolean mayTell(ZoneRow zone, List<ZoneRow> kept, Scope scope) {
        List<@Nullable String> before = kept.stream()
                .filter(each ->
                        each.code().equals(zone.code()) && !from(each.from()).isAfter(from(zone.from())))
                .max(Comparator.comparing(each -> from(each.from())))
                .stream()
                .<@Nullable String>map(ZoneRow::group)
                .toList();
        return access.mayTell(scope, zone.code(), zone.group(), before);
    }

    /** Where the enterprises of the file lie so far, and which zones are held by somebody else. */
    private record Places(Map<String, List<EnterpriseRow>> kept, Set<String> foreign) {

        boolean touchesForeign(EnterpriseRow row) {
            return isForeign(row.zone())
                    || kept.getOrDefault(row.code(), List.of()).stream()
                            .filter(each -> !each.from().isAfter(row.from()))
                            .max(Comparator.comparing(EnterpriseRow::from))
                            .filter(each -> isForeign(each.zone()))
                            .isPresent();
        }

        private boolean isForeign(@Nullable String zone) {
            return zone != null && foreign.contains(zone);
        }
    }

    private Places places(List<Outcome> outcomes, Snapshot ledger) {
        List<EnterpriseRow> told = outcomes.stream()
                .flatMap(outcome -> Stream.concat(outcome.added().stream(), outcome.corrected().stream()))
                .map(FileRow::row)
                .filter(EnterpriseRow.class::isInstance)
                .map(EnterpriseRow.class::cast)
                .toList();
        if (told.isEmpty()) {
            return new Places(Map.of(), Set.of());
        }
        List<EnterpriseRow> kept =
                Registers.kept(registers.enterprises(), ledger).toList();
        List<@Nullable String> zones = Stream.concat(told.stream(), kept.stream())
                .<@Nullable String>map(EnterpriseRow::zone)
                .distinct()
                .toList();
        return new Places(
                kept.stream().collect(Collectors.groupingBy(EnterpriseRow::code)),
                access.notHeld(ledger.scope(), zones));
    }

    private static LocalDate from(@Nullable LocalDate day) {
        return day == null ? Period.BEGINNING : day;
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
