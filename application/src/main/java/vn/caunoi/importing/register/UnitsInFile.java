package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.EventCode;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.organization.Manner;

/**
 * The rows of units and events of a file in their canonical form. A split or merger is told by its own row but belongs to
 * the founding or the end of a unit: the row keeps neither key nor paper of its own, and must fit that day.
 */
final class UnitsInFile {

    private final Map<String, UnitRow> known;
    private final List<Wanted<UnitRow>> units = new ArrayList<>();
    private final List<Wanted<UnitEventRow>> events = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    /** The rows of the file, beside those that the ledger knows. */
    UnitsInFile(Map<String, UnitRow> ledger, List<FileRow<UnitRow>> unitRows, List<FileRow<UnitEventRow>> eventRows) {
        known = new HashMap<>(ledger);
        unitRows.forEach(row -> known.put(row.row().code(), row.row()));
        Map<String, FileRow<UnitEventRow>> mergers = new HashMap<>();
        Map<String, FileRow<UnitEventRow>> splits = new HashMap<>();
        for (FileRow<UnitEventRow> row : eventRows) {
            problem(row.row())
                    .ifPresentOrElse(
                            flaw -> rejected.add(new Rejection(
                                    row,
                                    row.finding(
                                            "gia_tri",
                                            flaw.name(),
                                            flaw.arguments().toArray()))),
                            () -> {
                                events.add(Wanted.of(
                                        row.row().event().isLineage()
                                                ? row.row().bare()
                                                : row.row(),
                                        row));
                                if (row.row().event() == EventCode.NHAP) {
                                    mergers.put(row.row().unit(), row);
                                } else if (row.row().event() == EventCode.TACH) {
                                    splits.put(row.row().value(), row);
                                }
                            });
        }
        unitRows.forEach(row -> units.add(Wanted.of(
                completed(
                        row.row(),
                        splits.get(row.row().code()),
                        mergers.get(row.row().code())),
                row)));
    }

    List<Wanted<UnitRow>> units() {
        return units;
    }

    List<Wanted<UnitEventRow>> events() {
        return events;
    }

    List<Rejection> rejected() {
        return rejected;
    }

    private record Problem(String name, List<Object> arguments) {

        static Optional<Problem> of(String name, Object... arguments) {
            return Optional.of(new Problem(name, List.of(arguments)));
        }
    }

    private Optional<Problem> problem(UnitEventRow row) {
        return switch (row.event()) {
            case GAN_DN -> row.on().equals(founded(row.unit())) ? Problem.of("link-on-founding-day") : Optional.empty();
            case TACH ->
                row.on().equals(founded(row.value())) ? Optional.empty() : Problem.of("split-not-founded", row.value());
            case NHAP -> mergerProblem(row);
            default -> Optional.empty();
        };
    }

    private Optional<Problem> mergerProblem(UnitEventRow row) {
        UnitRow ending = known.get(row.unit());
        if (ending == null || !row.on().equals(ending.ended())) {
            return Problem.of("merger-not-ended", row.unit());
        }
        Manner right = manner(row);
        return ending.manner() == null || ending.manner() == right
                ? Optional.empty()
                : Problem.of("merger-manner", row.value(), right.name());
    }

    private Manner manner(UnitEventRow merger) {
        return merger.on().equals(founded(merger.value())) ? Manner.HOP_NHAT : Manner.SAP_NHAP;
    }

    private @Nullable LocalDate founded(String unit) {
        UnitRow row = known.get(unit);
        return row == null ? null : row.founded();
    }

    /** What the row leaves unsaid of its founding and end is taken from the split and the merger. */
    private UnitRow completed(
            UnitRow row, @Nullable FileRow<UnitEventRow> split, @Nullable FileRow<UnitEventRow> merger) {
        UnitRow born = split == null ? row : row.foundedBy(split.row().paper());
        return merger == null
                ? born
                : born.endedBy(manner(merger.row()), merger.row().paper());
    }
}
