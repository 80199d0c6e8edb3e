package vn.caunoi.importing.sheet;

/** Thrown where a file as a whole cannot be taken: nothing of it was looked at further. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause cause;
    private final transient Finding finding;

    /** What kind of no it is: not a workbook at all, too large, or broken. */
    public enum Cause {
        TYPE,
        SIZE,
        CONTENT
    }

    public FileRefused(Cause cause, String name, Object... arguments) {
        this(cause, Finding.of(Place.file(), null, name, arguments));
    }

    public FileRefused(Cause cause, Finding finding) {
        super(finding.reason().rule());
        this.cause = cause;
        this.finding = finding;
    }

    public Cause kind() {
        return cause;
    }

    public Finding finding() {
        return finding;
    }
}
