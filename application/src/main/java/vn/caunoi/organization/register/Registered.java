package vn.caunoi.organization.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;

/** The units that a reader reaches on a day, in the order of the office: each line's, by code; ended ones among them. */
public final class Registered {

    private final LocalDate day;
    private final Map<UnitId, UnitRow> rows = new LinkedHashMap<>();
    private final Map<String, UnitRow> byCode = new HashMap<>();
    private final Map<UnitId, List<UnitRow>> below = new HashMap<>();

    Registered(LocalDate day, List<UnitRow> found) {
        this.day = day;
        found.stream().sorted(byOffice()).forEach(row -> {
            rows.put(row.unit().id(), row);
            byCode.put(row.code(), row);
        });
        rows.values().forEach(row -> {
            if (row.unit().parent() != null && row.standsOn(day)) {
                below.computeIfAbsent(row.unit().parent(), parent -> new ArrayList<>())
                        .add(row);
            }
        });
    }

    private static Comparator<UnitRow> byOffice() {
        return Comparator.comparing((UnitRow row) -> row.unit().line())
                .thenComparing(row -> row.unit().code());
    }

    public LocalDate day() {
        return day;
    }

    public Stream<UnitRow> all() {
        return rows.values().stream();
    }

    public Stream<UnitRow> standing() {
        return all().filter(row -> row.standsOn(day));
    }

    public Optional<UnitRow> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<UnitRow> find(UnitId unit) {
        return Optional.ofNullable(rows.get(unit));
    }

    /** The highest standing units of the reader. */
    public List<UnitRow> roots() {
        return standing().filter(row -> parent(row).isEmpty()).toList();
    }

    public Optional<UnitRow> parent(UnitRow row) {
        return Optional.ofNullable(row.unit().parent()).map(rows::get);
    }

    /** The standing units directly below. */
    public List<UnitRow> children(UnitRow row) {
        return below.getOrDefault(row.unit().id(), List.of());
    }

    /** How many standing units lie below it, at any depth. */
    public int countBelow(UnitRow row) {
        int count = 0;
        Deque<UnitRow> open = new ArrayDeque<>(children(row));
        while (!open.isEmpty()) {
            count++;
            open.addAll(children(open.removeFirst()));
        }
        return count;
    }

    /** The held units above, the highest first. */
    public List<UnitRow> above(UnitRow row) {
        Deque<UnitRow> path = new ArrayDeque<>();
        for (Optional<UnitRow> up = parent(row); up.isPresent() && !path.contains(up.get()); up = parent(up.get())) {
            path.addFirst(up.get());
        }
        return List.copyOf(path);
    }

    /** The highest units of each other line that this Party unit leads, among those the reader holds. */
    public List<UnitRow> ledBy(UnitRow party) {
        Predicate<UnitRow> led = row -> party.unit().id().equals(row.ledBy());
        return standing()
                .filter(led)
                .filter(row -> above(row).stream().noneMatch(led))
                .toList();
    }

    /** The standing units of a line. */
    public List<UnitRow> within(Line line) {
        return standing().filter(row -> row.unit().line() == line).toList();
    }
}
