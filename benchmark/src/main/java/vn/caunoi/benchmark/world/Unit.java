package vn.caunoi.benchmark.world;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/**
 * A unit with the one life that was invented for it.
 *
 * @param parent 0: outside
 * @param opened whether it stood before the records begin
 * @param enterprise 0: of none
 * @param ends {@link Days#NEVER} where it does not
 */
record Unit(
        int id,
        Line line,
        String kind,
        int parent,
        int born,
        boolean opened,
        int enterprise,
        int ends,
        @Nullable Change change) {

    /** What happened to it on its way, at most one thing. */
    record Change(int day, What what, int other) {}

    enum What {
        RENAMED,
        MOVED,
        RECEIVED,
        HANDED_OVER,
        KIND_CHANGED,
        PRINCIPAL_CHANGED
    }

    /** Committees have members through their cells only. */
    boolean takesMembers() {
        return !kind.endsWith("UPPER") && !kind.endsWith("COMMITTEE");
    }
}
