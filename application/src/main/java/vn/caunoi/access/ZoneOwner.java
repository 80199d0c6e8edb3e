package vn.caunoi.access;

/** A zone or a group of zones: the owner of figures of no line, granted by the right KHU. */
public record ZoneOwner(Kind kind, long id) {

    /** Whether one zone or a group of them. */
    public enum Kind {
        ZONE,
        GROUP
    }
}
