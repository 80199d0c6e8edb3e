package vn.caunoi.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.shared.Refusal;

/**
 * Finds the rows that caused refusals: those behind the entry that the door names; else, among the rows of that door's
 * sheets, those that speak of the same codes and days. A row that shares the blame with others is rejected once for a rule,
 * however many refusals there are: a file must not get an answer that is longer by far than itself.
 */
final class Blame {

    private static final Map<String, Set<SheetForm<?>>> SHEETS = Map.of(
            "enterprise", Set.of(SheetForm.ZONES, SheetForm.ENTERPRISES),
            "organization", Set.of(SheetForm.UNITS, SheetForm.EVENTS, SheetForm.TERMS),
            "membership", Set.of(SheetForm.MOVEMENTS, SheetForm.RATINGS, SheetForm.UNITS, SheetForm.EVENTS),
            "activity", Set.of(SheetForm.ACTIVITIES),
            "target", Set.of(SheetForm.TARGETS),
            "indicator", Set.of(SheetForm.FIGURES));

    private static final String ANY_MODULE = "";

    private final Map<Long, List<? extends FileRow<?>>> behind;
    private final List<FileRow<?>> tried;
    private final Map<String, Mentions> mentions = new HashMap<>();

    Blame(Map<Long, List<? extends FileRow<?>>> behind, Collection<FileRow<?>> tried) {
        this.behind = behind;
        this.tried = List.copyOf(tried);
    }

    /** A row and the rule for which it was rejected together with others. */
    private record Shared(FileRow<?> row, String rule) {}

    /** The rows to blame for each refusal; all of them where none can be told. */
    List<Rejection> of(Collection<Refusal> refusals) {
        Set<Shared> told = new HashSet<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Refusal refusal : new LinkedHashSet<>(refusals)) {
            List<? extends FileRow<?>> rows = refusal.entry() == null ? null : behind.get(refusal.entry());
            if (rows == null) {
                List<FileRow<?>> speaking = speaking(refusal);
                speaking.stream()
                        .filter(row -> speaking.size() == 1 || told.add(new Shared(row, refusal.rule())))
                        .forEach(row -> rejections.add(new Rejection(row, row.refused(refusal))));
            } else {
                rows.forEach(row -> rejections.add(new Rejection(row, row.refused(refusal))));
            }
        }
        return rejections;
    }

    private List<FileRow<?>> speaking(Refusal refusal) {
        List<FileRow<?>> ofModule = mentions(
                        refusal.rule().substring(0, refusal.rule().indexOf('.')))
                .most(refusal);
        List<FileRow<?>> rows = ofModule.isEmpty() ? mentions(ANY_MODULE).most(refusal) : ofModule;
        return rows.isEmpty() ? tried : rows;
    }

    private Mentions mentions(String module) {
        return mentions.computeIfAbsent(
                module,
                any -> new Mentions(tried.stream()
                        .filter(row -> module.equals(ANY_MODULE)
                                || SHEETS.getOrDefault(module, Set.of()).contains(row.form()))
                        .toList()));
    }

    /** Which rows speak of what, so that not every refusal is held against every row. */
    private static final class Mentions {

        private final Map<Object, Set<FileRow<?>>> speaking = new HashMap<>();

        Mentions(List<FileRow<?>> rows) {
            for (FileRow<?> row : rows) {
                row.values()
                        .forEach(value -> speaking.computeIfAbsent(value, any -> new LinkedHashSet<>())
                                .add(row));
            }
        }

        /** The rows that share most with what fills the sentence of a refusal; none where no row shares anything. */
        List<FileRow<?>> most(Refusal refusal) {
            List<Set<FileRow<?>>> each = refusal.arguments().stream()
                    .map(speaking::get)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparingInt(Set::size))
                    .toList();
            if (each.isEmpty()) {
                return List.of();
            }
            List<FileRow<?>> all = each.getFirst().stream()
                    .filter(row -> each.stream().allMatch(rows -> rows.contains(row)))
                    .toList();
            return all.isEmpty() ? most(each) : all;
        }

        private static List<FileRow<?>> most(List<Set<FileRow<?>>> each) {
            Map<FileRow<?>, Integer> shared = new LinkedHashMap<>();
            each.forEach(rows -> rows.forEach(row -> shared.merge(row, 1, Integer::sum)));
            int most = Collections.max(shared.values());
            shared.values().removeIf(count -> count < most);
            return List.copyOf(shared.keySet());
        }
    }
}
