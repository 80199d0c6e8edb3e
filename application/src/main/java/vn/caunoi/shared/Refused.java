package vn.caunoi.shared;

import java.util.List;

/** Thrown where a door refuses; the transaction is rolled back, so nothing has changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.isEmpty() ? "refused" : refusals.getFirst().rule());
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
