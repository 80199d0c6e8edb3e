package vn.caunoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a part of a report, or a printed number, is written.
 *
 * @param said how the part reads now; of a number, what the records say
 * @param places the places that can be written, with what each says now
 * @param theirs what another one wrote there since; null where nobody did
 * @param leaves whether the part can be left out of the report
 * @param withdraws whether there is something to take back
 */
public record RemarkView(
        String action,
        String back,
        List<String> said,
        List<Place> places,
        @Nullable Theirs theirs,
        boolean leaves,
        boolean withdraws) {

    /** A place and what stands there now. */
    public record Place(String written, String text) {}

    /** Another one's words, with who wrote them when. */
    public record Theirs(String words, String by) {}
}
