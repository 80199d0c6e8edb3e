package vn.caunoi.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was faster: the report is no longer as the one who acts on it has seen it, or is frozen. Nothing has changed.
 */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Edition edition;
    private final transient @Nullable Remark theirs;
    private final transient List<Moved> moved;

    private Outdated(Edition edition, @Nullable Remark theirs, List<Moved> moved) {
        super("edition " + edition.id());
        this.edition = edition;
        this.theirs = theirs;
        this.moved = List.copyOf(moved);
    }

    /** The edition has gone on. */
    public static Outdated stage(Edition edition) {
        return new Outdated(edition, null, List.of());
    }

    /** Another one wrote in the same place. */
    public static Outdated remark(Edition edition, @Nullable Remark theirs) {
        return new Outdated(edition, theirs, List.of());
    }

    /** Figures have moved since the draft was shown. */
    public static Outdated figures(Edition edition, List<Moved> moved) {
        return new Outdated(edition, null, moved);
    }

    /** As it stands now. */
    public Edition edition() {
        return edition;
    }

    /** What stands where the writer wanted to write; null where it is the edition that went on. */
    public @Nullable Remark theirs() {
        return theirs;
    }

    public List<Moved> moved() {
        return moved;
    }

    /** A figure that is printed otherwise now. */
    public record Moved(String title, String scope, String shown, String now, String path) {}
}
