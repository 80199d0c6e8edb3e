package vn.caunoi;

import java.util.Random;

/**
 * How much a random test tries: less each time, everything with {@code ./caunoi test --full}; and from which seed, which is
 * printed once, so that a failure is found again with {@code -Dcaunoi.seed}.
 */
public final class Effort {

    private static final boolean FULL = Boolean.getBoolean("caunoi.full");

    /** A reduced run repeats one known history, so that it judges the change and not the dice; a full run draws anew. */
    private static final long KNOWN = 156_064_424;

    private static final long SEED = Long.getLong("caunoi.seed", FULL ? new Random().nextLong(1_000_000_000) : KNOWN);

    static {
        System.out.println("caunoi: " + (FULL ? "full" : "reduced") + " counts, -Dcaunoi.seed=" + SEED);
    }

    private Effort() {}

    /** The count to take: the reduced one, or with {@code --full} the issue's. */
    public static int of(int reduced, int full) {
        return FULL ? full : reduced;
    }

    public static boolean full() {
        return FULL;
    }

    /** The seed of all random tests of this run. */
    public static long seed() {
        return SEED;
    }
}
