package vn.caunoi.indicator.explaining;

import vn.caunoi.indicator.Differences.Cause;
import vn.caunoi.indicator.Differences.Part;
import vn.caunoi.indicator.counting.Differing;

/**
 * An entry that makes two figures differ, with whose it is and why only one of them counts it.
 *
 * @param kind what it is called here, with its direction
 */
record Fact(Differing entry, Holder holder, String kind, Cause cause) {

    /** Of whom an entry speaks: a unit, zone, group of zones or enterprise. */
    record Holder(Kind kind, long id) {}

    /** As observations name their owners. */
    enum Kind {
        UNIT,
        ENTERPRISE,
        ZONE,
        GROUP
    }

    String partKey() {
        return new Part(kind, cause, entry.inTo(), entry.share(), 1).key();
    }
}
