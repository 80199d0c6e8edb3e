package vn.caunoi.indicator;

import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;

/** Whose figure is asked: a unit with its sub-tree, or a zone or group of zones. */
public sealed interface Subject {

    String code();

    /** A unit of a line with everything below it. */
    record OfUnit(UnitId id, String code, Line line) implements Subject {}

    /** A zone or a group. */
    record OfZone(ZoneOwner owner, String code) implements Subject {}
}
