package vn.caunoi.vault;

/** A sealed value that was changed, or stands where it was not sealed for, or was sealed with other keys. */
public final class Tampered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Tampered(String place, Throwable cause) {
        super("does not open: " + place, cause);
    }
}
