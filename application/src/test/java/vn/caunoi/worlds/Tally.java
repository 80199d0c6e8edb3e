package vn.caunoi.worlds;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts questions by indicator: how many, how many not zero, how many refused; and how long answers took. */
final class Tally {

    /** One row of the table. */
    record Row(int asked, int notZero, int refused) {

        int answered() {
            return asked - refused;
        }

        Row plus(Checker.Verdict verdict) {
            return new Row(asked + 1, notZero + (verdict.isNotZero() ? 1 : 0), refused + (verdict.refused() ? 1 : 0));
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    void count(Asking asking, Checker.Verdict verdict) {
        rows.merge(asking.indicator(), new Row(0, 0, 0).plus(verdict), (before, now) -> before.plus(verdict));
    }

    int asked() {
        return rows.values().stream().mapToInt(Row::asked).sum();
    }

    int notZero() {
        return rows.values().stream().mapToInt(Row::notZero).sum();
    }

    /** How many answers the indicator with the fewest has; a question that was refused has none. */
    int fewestAnswersOfOne() {
        return rows.values().stream().mapToInt(Row::answered).min().orElse(0);
    }

    /** Indicators of which no answer was other than zero: nothing was put to the test there. */
    List<String> onlyZeros() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().notZero() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    void print(List<Long> nanos) {
        StringBuilder table = new StringBuilder(
                "%-26s %8s %8s %8s %8s%n".formatted("indicator", "asked", "refused", "answered", "not zero"));
        rows.forEach((code, row) -> table.append(
                "%-26s %8d %8d %8d %8d%n".formatted(code, row.asked(), row.refused(), row.answered(), row.notZero())));
        table.append(
                "%-26s %8d %8d (%d %%)%n".formatted("all", asked(), notZero(), 100 * notZero() / Math.max(1, asked())));
        List<Long> sorted = nanos.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            table.append("an answer takes %.1f ms (median), %.1f ms (95 of 100), %.1f ms (longest)%n"
                    .formatted(millis(sorted, 50), millis(sorted, 95), millis(sorted, 100)));
        }
        System.out.print(table);
    }

    private static double millis(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }
}
