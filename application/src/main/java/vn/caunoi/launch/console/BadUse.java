package vn.caunoi.launch.console;

/** Tells the person at the keyboard in one line what is wrong with the command; the program ends with 2. */
public final class BadUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BadUse(String message) {
        super(message);
    }

    public static BadUse of(String key, Object... details) {
        return new BadUse(Words.both("refusal." + key, details));
    }
}
