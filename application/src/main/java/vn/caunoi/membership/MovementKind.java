package vn.caunoi.membership;

/** Why a member, or a count of members, moved or changed; the names are those of the ledger. */
public enum MovementKind {
    OPENING(Shape.INWARD),
    ADMITTED(Shape.INWARD),
    READMITTED(Shape.INWARD),
    RESTORED(Shape.INWARD),
    TRANSFERRED(Shape.ACROSS),
    MADE_OFFICIAL(Shape.IN_PLACE),
    TEMPORARY_IN(Shape.IN_PLACE),
    TEMPORARY_OUT(Shape.IN_PLACE),
    EXEMPTED(Shape.IN_PLACE),
    RESUMED(Shape.IN_PLACE),
    NAMED(Shape.IN_PLACE),
    LEFT_JOB(Shape.OUTWARD),
    RETIRED(Shape.OUTWARD),
    ENTERPRISE_CLOSED(Shape.OUTWARD),
    AGED_OUT(Shape.OUTWARD),
    DIED(Shape.OUTWARD),
    STRUCK_OFF(Shape.OUTWARD),
    EXPELLED(Shape.OUTWARD),
    RESIGNED(Shape.OUTWARD),
    OTHER_DECREASE(Shape.OUTWARD);

    /** Between which two sides a movement of a kind goes. */
    enum Shape {
        /** From the outside into a unit. */
        INWARD,
        /** From a unit to the outside. */
        OUTWARD,
        /** From a unit or the outside to another unit or the outside. */
        ACROSS,
        /** Within one unit; no count moves. */
        IN_PLACE
    }

    private final Shape shape;

    MovementKind(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** Whether a membership begins, ends or goes elsewhere by it; who only stays in his unit is told of by the others. */
    public boolean movesMembership() {
        return shape != Shape.IN_PLACE || this == NAMED;
    }
}
