package vn.caunoi.report.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Which codes somebody may have meant: those that the fewest letters tell from what was written. */
final class Nearest {

    private static final int TOLD = 3;

    private Nearest() {}

    static String to(String written, Collection<String> known) {
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String each) -> distance(written, each))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TOLD)
                .collect(Collectors.joining(", "));
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int from = 1; from <= one.length(); from++) {
            int[] row = new int[before.length];
            row[0] = from;
            for (int to = 1; to < row.length; to++) {
                int changed = before[to - 1] + (one.charAt(from - 1) == other.charAt(to - 1) ? 0 : 1);
                row[to] = Math.min(changed, Math.min(before[to], row[to - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
