package vn.caunoi.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.shared.Refusal;

/**
 * Finds the rows that caused a refusal: those behind the entry that the door names; else, among the rows of that door's
 * sheets, those that speak of the same codes and days.
 */
final class Blame {

    private static final Map<String, Set<SheetForm<?>>> SHEETS = Map.of(
            "enterprise", Set.of(SheetForm.ZONES, SheetForm.ENTERPRISES),
            "organization", Set.of(SheetForm.UNITS, SheetForm.EVENTS, SheetForm.TERMS),
            "membership", Set.of(SheetForm.MOVEMENTS, SheetForm.RATINGS, SheetForm.UNITS, SheetForm.EVENTS),
            "activity", Set.of(SheetForm.ACTIVITIES),
            "target", Set.of(SheetForm.TARGETS),
            "indicator", Set.of(SheetForm.FIGURES));

    private final Map<Long, List<? extends FileRow<?>>> behind;
    private final Collection<FileRow<?>> tried;

    Blame(Map<Long, List<? extends FileRow<?>>> behind, Collection<FileRow<?>> tried) {
        this.behind = behind;
        this.tried = tried;
    }

    /** The rows to blame; all of them where none can be told. */
    List<Rejection> of(Refusal refusal) {
        List<? extends FileRow<?>> rows = refusal.entry() == null ? null : behind.get(refusal.entry());
        return (rows == null ? speaking(refusal).stream() : rows.stream())
                .map(row -> new Rejection(row, row.refused(refusal)))
                .toList();
    }

    private List<FileRow<?>> speaking(Refusal refusal) {
        String module = refusal.rule().substring(0, refusal.rule().indexOf('.'));
        List<FileRow<?>> ofModule = tried.stream()
                .filter(row -> SHEETS.getOrDefault(module, Set.of()).contains(row.form()))
                .toList();
        return Stream.of(ofModule, List.copyOf(tried))
                .map(rows -> mostly(rows, refusal))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.copyOf(tried));
    }

    private static List<FileRow<?>> mostly(Collection<FileRow<?>> rows, Refusal refusal) {
        long most = rows.stream().mapToLong(row -> shared(row, refusal)).max().orElse(0);
        return most == 0
                ? List.of()
                : rows.stream().filter(row -> shared(row, refusal) == most).toList();
    }

    private static long shared(FileRow<?> row, Refusal refusal) {
        return refusal.arguments().stream().filter(row::mentions).count();
    }
}
