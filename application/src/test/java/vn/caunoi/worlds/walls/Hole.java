package vn.caunoi.worlds.walls;

import java.util.List;

/**
 * A hole in one of the walls, as a slip of a programmer would leave it, and where to look for it.
 *
 * @param slice the addresses that are asked while it is open
 * @param judged whether the gate stands and answers are judged; otherwise only foreign markers count
 */
record Hole(String name, List<Endpoint> slice, boolean judged, Planting planting) {

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
