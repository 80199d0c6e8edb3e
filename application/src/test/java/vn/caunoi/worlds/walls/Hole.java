package vn.caunoi.worlds.walls;

import java.util.List;

/**
 * A hole in one of the walls, as a slip of a programmer would leave it, and where to look for it.
 *
 * @param slice the addresses that are asked while it is open
 * @param judged whether the gate stands and answers are judged; otherwise only foreign markers count
 * @param sign how it has to show
 * @param mended what stands in its place once it is mended
 */
record Hole(String name, List<Endpoint> slice, boolean judged, Sign sign, Planting planting, Planting mended) {

    /** What stood before stands again. */
    static final Planting AS_BEFORE = (_, work) -> work.run();

    /** There is nothing left to ask for. */
    static final Planting GONE = (_, _) -> {};

    /** A hole in what stands as before once it is mended. */
    Hole(String name, List<Endpoint> slice, boolean judged, Planting planting) {
        this(name, slice, judged, judged ? Sign.EITHER : Sign.WORD, planting, AS_BEFORE);
    }

    /** By what a hole is seen. */
    enum Sign {
        /** A word of somebody else. */
        WORD,
        /** An answer that differs from the right one, and no word of anybody. */
        ANSWER,
        EITHER;

        boolean isIn(Tally tally) {
            boolean word = !tally.leaks().isEmpty();
            boolean answer = !tally.faults().isEmpty();
            return switch (this) {
                case WORD -> word;
                case ANSWER -> answer && !word;
                case EITHER -> word || answer;
            };
        }
    }

    /** Opens the hole, lets the work run, and mends it again. */
    @FunctionalInterface
    interface Planting {

        void during(WalledWorld world, Runnable work);
    }

    /** The addresses that begin so. */
    static List<Endpoint> under(String... beginnings) {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.verb().equals("GET"))
                .filter(endpoint -> List.of(beginnings).stream().anyMatch(endpoint.address()::startsWith))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
