package vn.caunoi.membership.register;

/** How a unit is called on a day. */
public record UnitLabel(long id, String code, String name) {}
