package vn.caunoi.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;

/** The units within a reader's reach on one day: where each stands in its tree, who leads it, which zones it looks after. */
public final class StandingUnits {

    private final Map<UnitId, Place> places = new LinkedHashMap<>();
    private final Map<String, Place> byCode = new HashMap<>();

    StandingUnits(List<Place> standing) {
        for (Place place : standing) {
            places.put(place.unit().id(), place);
            byCode.put(place.unit().code(), place);
        }
    }

    /** A unit, the Party unit that leads it, and the group of zones it looks after. */
    record Place(
            Unit unit, @Nullable UnitId ledBy, @Nullable ZoneGroup group) {}

    /** A group of zones with the office's code. */
    public record ZoneGroup(ZoneOwner owner, String code) {}

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Place::unit);
    }

    /**
     * The highest units that the reader reaches, Party first, the higher kinds before the lower ones, by code: a cell that was
     * handed over later stood alone then, and is not where a reader begins.
     */
    public List<Unit> roots() {
        return places.values().stream()
                .map(Place::unit)
                .filter(unit -> parent(unit).isEmpty())
                .sorted(Comparator.comparing(Unit::line)
                        .thenComparing(Unit::kind)
                        .thenComparing(Unit::code))
                .toList();
    }

    /** Every unit of a line, the highest ones and of these the higher kinds first, by code. */
    public List<Unit> within(Line line) {
        return places.values().stream()
                .map(Place::unit)
                .filter(unit -> unit.line() == line)
                .sorted(Comparator.comparing((Unit unit) -> above(unit).size())
                        .thenComparing(Unit::kind)
                        .thenComparing(Unit::code))
                .toList();
    }

    /** The units directly below, by code. */
    public List<Unit> children(Unit unit) {
        return places.values().stream()
                .map(Place::unit)
                .filter(each -> unit.id().equals(each.parent()))
                .toList();
    }

    /** The highest units of another line which this Party unit leads, by code. */
    public List<Unit> ledBy(Unit party, Line line) {
        List<Unit> led = places.values().stream()
                .filter(place ->
                        party.id().equals(place.ledBy()) && place.unit().line() == line)
                .map(Place::unit)
                .toList();
        return led.stream()
                .filter(unit -> above(unit).stream().noneMatch(led::contains))
                .toList();
    }

    /** The Party unit that leads it, where the reader reaches that one. */
    public Optional<Unit> leader(Unit unit) {
        return Optional.ofNullable(places.get(unit.id()))
                .map(Place::ledBy)
                .map(places::get)
                .map(Place::unit);
    }

    public Optional<ZoneGroup> zoneGroup(Unit unit) {
        return Optional.ofNullable(places.get(unit.id())).map(Place::group);
    }

    public Optional<Unit> parent(Unit unit) {
        return Optional.ofNullable(unit.parent())
                .map(places::get)
                .filter(Objects::nonNull)
                .map(Place::unit);
    }

    /** The units above, the highest first. */
    public List<Unit> above(Unit unit) {
        Deque<Unit> path = new ArrayDeque<>();
        for (Optional<Unit> up = parent(unit); up.isPresent() && !path.contains(up.get()); up = parent(up.get())) {
            path.addFirst(up.get());
        }
        return new ArrayList<>(path);
    }
}
