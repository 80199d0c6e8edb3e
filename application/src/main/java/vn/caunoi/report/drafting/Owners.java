package vn.caunoi.report.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Subject;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;

/** The owners of the figures of a report by their line, as far as the reader holds them. */
final class Owners {

    private final Scope scope;
    private final StandingUnits standing;
    private final Unit unit;
    private final String zones;

    /**
     * The owners around a unit.
     *
     * @param zones what the zones are called together
     */
    Owners(Scope scope, StandingUnits standing, Unit unit, String zones) {
        this.scope = scope;
        this.standing = standing;
        this.unit = unit;
        this.zones = zones;
    }

    /** Those of a line, or ({@code null}) the group of zones. */
    List<Owner> of(@Nullable Line line) {
        if (line == null) {
            return zones();
        }
        List<Unit> units = line == unit.line() ? List.of(unit) : standing.ledBy(unit, line);
        return units.stream()
                .map(each ->
                        new Owner(new Subject.OfUnit(each.id(), each.code(), each.line()), each.line(), each.name()))
                .toList();
    }

    /** The unit that reports. */
    Unit unit() {
        return unit;
    }

    /** Whether units of its own line stand below it. */
    boolean leads() {
        return !standing.children(unit).isEmpty();
    }

    /** A union reads the zones of the Party unit that leads it where the reader holds that unit too. */
    private List<Owner> zones() {
        return Stream.concat(Stream.of(unit), leaders().stream())
                .flatMap(each -> standing.zoneGroup(each).stream())
                .filter(group -> scope.holds(group.owner(), Right.FIGURES))
                .limit(1)
                .map(group -> new Owner(new Subject.OfZone(group.owner(), group.code()), null, zones))
                .toList();
    }

    private List<Unit> leaders() {
        return unit.line() == Line.PARTY
                ? List.of()
                : standing.within(Line.PARTY).stream()
                        .filter(party -> standing.ledBy(party, unit.line()).contains(unit))
                        .toList();
    }

    /** The lines that the plan speaks of, and of which there is nobody. */
    List<Line> missing(Stream<@Nullable Line> lines) {
        List<Line> missing = new ArrayList<>();
        lines.distinct().forEach(line -> {
            if (line != null && of(line).isEmpty()) {
                missing.add(line);
            }
        });
        return missing;
    }
}
