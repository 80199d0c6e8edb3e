package vn.caunoi.access;

/** The answer for what does not exist and for what lies outside the reader's scope: the same, so that nothing is told. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
