package vn.caunoi.access;

/** The four lines of organisations; each is a wall of its own (Party, trade union, youth union, women's union). */
public enum Line {
    PARTY,
    UNION,
    YOUTH,
    WOMEN
}
