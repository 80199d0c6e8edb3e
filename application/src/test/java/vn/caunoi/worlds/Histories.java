package vn.caunoi.worlds;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happened in histories: operations by kind, refusals by the rule that the house named. */
final class Histories {

    private final Map<Operation, Integer> operations = new EnumMap<>(Operation.class);
    private final Map<Operation, Integer> refused = new EnumMap<>(Operation.class);
    private final Map<String, Integer> rules = new TreeMap<>();
    private int figures;
    private int correctedByImport;
    private int pinned;

    synchronized void operation(Operation operation, boolean accepted) {
        operations.merge(operation, 1, Integer::sum);
        refused.merge(operation, accepted ? 0 : 1, Integer::sum);
    }

    synchronized void rule(String rule) {
        rules.merge(rule, 1, Integer::sum);
    }

    synchronized void correctedByImport(int rows) {
        correctedByImport += rows;
    }

    int correctedByImport() {
        return correctedByImport;
    }

    synchronized void figure() {
        figures++;
    }

    synchronized void pinned() {
        pinned++;
    }

    int all() {
        return operations.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Operation operation) {
        return operations.getOrDefault(operation, 0);
    }

    int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    int accepted(Operation operation) {
        return of(operation) - refused.getOrDefault(operation, 0);
    }

    int rules() {
        return rules.size();
    }

    void print() {
        StringBuilder table =
                new StringBuilder("%-12s %7s %7s %7s%n".formatted("operation", "told", "share", "refused"));
        operations.forEach((operation, count) -> table.append("%-12s %7d %6.1f%% %7d%n"
                .formatted(operation, count, 100.0 * count / all(), refused.getOrDefault(operation, 0))));
        table.append("%-12s %7d %7s %7d%n".formatted("all", all(), "", refusals()));
        rules.forEach((rule, count) -> table.append("%5d refused by %s%n".formatted(count, rule)));
        table.append("%d rows corrected by a later import%n".formatted(correctedByImport));
        table.append("%d figures compared, %d pinned answers asked again%n".formatted(figures, pinned));
        System.out.print(table);
    }
}
