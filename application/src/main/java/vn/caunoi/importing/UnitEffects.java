package vn.caunoi.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.register.Difference;
import vn.caunoi.importing.row.ActivityRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.RatingRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;

/** Counts what a file means for each unit. */
final class UnitEffects {

    private static final int ADDED = 0;
    private static final int CHANGED = 1;
    private static final int ENDED = 2;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, @Nullable String> names = new HashMap<>();
    private final Map<String, Difference.KnownUnit> known;
    private final Set<Side> told = new HashSet<>();

    private UnitEffects(Difference difference) {
        known = difference.units();
        known.forEach((code, unit) -> names.put(code, unit.name()));
        difference.changing().forEach(this::look);
        difference.added().forEach(row -> count(row, ADDED));
        difference.corrected().forEach(row -> count(row, CHANGED));
    }

    static List<Receipt.UnitEffect> of(Difference difference) {
        UnitEffects effects = new UnitEffects(difference);
        return effects.counts.entrySet().stream()
                .map(unit -> new Receipt.UnitEffect(
                        unit.getKey(),
                        effects.names.get(unit.getKey()),
                        unit.getValue()[ADDED],
                        unit.getValue()[CHANGED],
                        unit.getValue()[ENDED]))
                .toList();
    }

    /** Changing rows that concern no unit. */
    static int elsewhere(Difference difference) {
        return (int) difference.changing().stream()
                .filter(row -> units(row.row()).isEmpty())
                .count();
    }

    private void look(FileRow<?> row) {
        if (row.row() instanceof UnitRow unit) {
            names.putIfAbsent(unit.code(), unit.name());
        } else if (row.row() instanceof MovementRow movement) {
            told.add(Side.of(movement, movement.unit()));
        }
    }

    private void count(FileRow<?> row, int what) {
        Row of = row.row();
        units(of).stream()
                .filter(unit -> !(of instanceof MovementRow movement && isToldThere(movement, unit)))
                .forEach(unit -> counts(unit)[what]++);
        if (row.row() instanceof UnitRow unit && ends(unit)) {
            counts(unit.code())[ENDED]++;
        }
    }

    /** Whether the other unit has a row of its own for the same transfer, and is counted by that. */
    private boolean isToldThere(MovementRow movement, String unit) {
        return !unit.equals(movement.unit()) && told.contains(Side.of(movement, unit));
    }

    /** One end of a movement. */
    private record Side(
            String unit,
            LocalDate on,
            Set<@Nullable String> between,
            int quantity,
            @Nullable String person) {

        static Side of(MovementRow movement, String unit) {
            Set<@Nullable String> between = new HashSet<>();
            between.add(movement.unit());
            between.add(movement.otherUnit());
            return new Side(unit, movement.on(), between, movement.quantity(), movement.person());
        }
    }

    private int[] counts(String unit) {
        return counts.computeIfAbsent(unit, code -> new int[3]);
    }

    private boolean ends(UnitRow unit) {
        Difference.KnownUnit before = known.get(unit.code());
        return unit.ended() != null && (before == null || !before.ended());
    }

    /** The codes of the units of which a row tells; none where it is of zones or enterprises. */
    static List<String> units(Row row) {
        return Stream.of(
                        switch (row) {
                            case UnitRow unit -> new @Nullable String[] {unit.code()};
                            case UnitEventRow event -> new @Nullable String[] {event.unit()};
                            case TermRow term -> new @Nullable String[] {term.unit()};
                            case MovementRow movement -> sides(movement);
                            case RatingRow rating -> new @Nullable String[] {rating.unit()};
                            case ActivityRow activity -> new @Nullable String[] {activity.unit()};
                            case TargetRow target -> new @Nullable String[] {target.unit()};
                            case FigureRow figure -> new @Nullable String[] {figure.unit()};
                            default -> new @Nullable String[0];
                        })
                .filter(Objects::nonNull)
                .toList();
    }

    /** The other unit of anything but a transfer is told for the reader's sake only. */
    private static @Nullable String[] sides(MovementRow movement) {
        return new @Nullable String[] {movement.unit(), movement.movement().isTransfer() ? movement.otherUnit() : null};
    }
}
