package vn.caunoi.benchmark.world;

/** Counts the numbers of entries, which all tables share. */
final class Numbers {

    private long last;

    long next() {
        return ++last;
    }

    long last() {
        return last;
    }
}
