package vn.caunoi.indicator;

/** Who reported a figure, or who is to reach one, by the office's code. */
public record ObservationOwner(Kind kind, String code) {

    /** A unit of a line; a zone; a group of zones; an enterprise. */
    public enum Kind {
        UNIT,
        ZONE,
        GROUP,
        ENTERPRISE
    }

    public static ObservationOwner unit(String code) {
        return new ObservationOwner(Kind.UNIT, code);
    }

    public static ObservationOwner zone(String code) {
        return new ObservationOwner(Kind.ZONE, code);
    }

    public static ObservationOwner group(String code) {
        return new ObservationOwner(Kind.GROUP, code);
    }

    public static ObservationOwner enterprise(String code) {
        return new ObservationOwner(Kind.ENTERPRISE, code);
    }
}
