package vn.caunoi.benchmark;

/** Tells in one line what is wrong with the command; the program ends with 2. */
final class BadUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadUse(String key, Object... details) {
        super(Words.both(key, details));
    }
}
