package vn.caunoi.identity;

import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.shared.DateRange;

/** One thing that an account was given to see: a unit with all below it, a zone or a group of zones, or everything. */
public sealed interface Grant {

    Right right();

    DateRange during();

    /** The same for other days. */
    default Grant during(DateRange days) {
        return switch (this) {
            case OfUnit of -> new OfUnit(of.unit(), of.line(), of.right(), days);
            case OfZone of -> new OfZone(of.owner(), of.right(), days);
            case Everything everything -> new Everything(everything.right(), days);
        };
    }

    /** The unit and its whole sub-tree, in its own line only. */
    record OfUnit(UnitId unit, Line line, Right right, DateRange during) implements Grant {}

    /** Figures of no line at a zone, or at a group and each of its zones (the right KHU). */
    record OfZone(ZoneOwner owner, Right right, DateRange during) implements Grant {}

    /** Every unit and zone of the installation, for the exchange of the whole. */
    record Everything(Right right, DateRange during) implements Grant {}

    static Grant unit(UnitId unit, Line line, Right right) {
        return new OfUnit(unit, line, right, DateRange.always());
    }

    static Grant zone(ZoneOwner owner, Right right) {
        return new OfZone(owner, right, DateRange.always());
    }

    static Grant everything(Right right) {
        return new Everything(right, DateRange.always());
    }
}
