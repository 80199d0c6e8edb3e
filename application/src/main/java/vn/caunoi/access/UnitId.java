package vn.caunoi.access;

/** Identifies a unit of any line. */
public record UnitId(long value) {}
