package vn.caunoi.worlds.making;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/** A named member while a world is made up. */
final class SimPerson {

    final String code;
    final Line line;

    @Nullable
    SimUnit unit;

    boolean official;

    SimPerson(String code, Line line) {
        this.code = code;
        this.line = line;
    }
}
