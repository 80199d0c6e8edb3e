package vn.caunoi.activity.reading;

import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;

/** The numbers of the units that a reader holds. */
final class Held {

    private Held() {}

    static Long[] units(Scope scope) {
        return scope.units().keySet().stream().map(unit -> unit.value()).toArray(Long[]::new);
    }

    /** Those whose records the reader holds. */
    static Long[] records(Scope scope) {
        return scope.units().entrySet().stream()
                .filter(unit -> unit.getValue().covers(Right.RECORDS))
                .map(unit -> unit.getKey().value())
                .toArray(Long[]::new);
    }
}
