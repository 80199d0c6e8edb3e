package vn.caunoi.sample.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number by weights so that the parts sum to it exactly (largest remainder). */
final class Shares {

    private Shares() {}

    static int[] of(int total, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        int[] parts = new int[weights.size()];
        if (sum == 0) {
            return parts;
        }
        long[] remainders = new long[parts.length];
        int left = total;
        for (int i = 0; i < parts.length; i++) {
            long exact = (long) total * weights.get(i);
            parts[i] = (int) (exact / sum);
            remainders[i] = exact % sum;
            left -= parts[i];
        }
        List<Integer> order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]))
                .toList();
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
