package vn.caunoi.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Times contenders in turn, forwards in one round and backwards in the next, so that a noisy machine harms all alike. */
record Rounds(Map<String, double[]> millis) {

    static final int WARM_UPS = 2;

    static Rounds run(List<Contender> contenders, int rounds) throws Exception {
        return run(contenders, rounds, WARM_UPS);
    }

    static Rounds run(List<Contender> contenders, int rounds, int warmUps) throws Exception {
        Map<String, double[]> millis = new LinkedHashMap<>();
        contenders.forEach(contender -> millis.put(contender.name(), new double[rounds]));
        for (int round = -warmUps; round < rounds; round++) {
            List<Contender> order = new ArrayList<>(contenders);
            if (round % 2 != 0) {
                Collections.reverse(order);
            }
            for (Contender contender : order) {
                long began = System.nanoTime();
                contender.work().run();
                if (round >= 0) {
                    times(millis, contender.name())[round] = (System.nanoTime() - began) / 1e6;
                }
            }
        }
        return new Rounds(millis);
    }

    /** These and those of others who ran apart. */
    Rounds with(Rounds others) {
        Map<String, double[]> all = new LinkedHashMap<>(millis);
        all.putAll(others.millis);
        return new Rounds(all);
    }

    private static double[] times(Map<String, double[]> millis, String name) {
        return Objects.requireNonNull(millis.get(name));
    }

    double median(String name) {
        return median(times(millis, name));
    }

    double least(String name) {
        return Arrays.stream(times(millis, name)).min().orElseThrow();
    }

    double most(String name) {
        return Arrays.stream(times(millis, name)).max().orElseThrow();
    }

    double ratio(String name, String to) {
        return median(name) / median(to);
    }

    /** How many times slower one half of the rounds was than the other; 1 on a steady machine. */
    double drift(String name) {
        double[] all = times(millis, name);
        double first = median(Arrays.copyOfRange(all, 0, all.length / 2));
        double second = median(Arrays.copyOfRange(all, (all.length + 1) / 2, all.length));
        return Math.max(first, second) / Math.min(first, second);
    }

    static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
