package vn.caunoi.worlds.walls;

import java.util.Arrays;
import java.util.List;

/** How what is asked for stands to what the asking account holds. */
enum Relation {
    SELF(Spot.UNIT),
    ANCESTOR(Spot.ABOVE),
    DESCENDANT(Spot.BELOW),
    SIBLING(Spot.BESIDE),
    UNRELATED(Spot.APART),
    OTHER_LINE(Spot.UNIT),
    /** Nobody is signed in. */
    PUBLIC(Spot.UNIT);

    private final Spot spot;

    Relation(Spot spot) {
        this.spot = spot;
    }

    Spot spot() {
        return spot;
    }

    boolean isHeld() {
        return this == SELF || this == DESCENDANT;
    }

    static List<Relation> ofAccounts() {
        return Arrays.stream(values()).filter(relation -> relation != PUBLIC).toList();
    }
}
