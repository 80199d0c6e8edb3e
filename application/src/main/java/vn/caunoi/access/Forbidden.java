package vn.caunoi.access;

/** The answer where the role may not do this anywhere. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("forbidden");
    }
}
