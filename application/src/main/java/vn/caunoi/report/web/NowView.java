package vn.caunoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it was reported beside what the records say now. */
public record NowView(
        String lead, String verdict, List<Differs> figures, List<Reads> sentences, List<Late> entries, String note) {

    /** A figure that is touched. */
    public record Differs(String title, String scope, Opened reported, Opened now, Opened difference, String entries) {}

    /** A number and where it opens. */
    public record Opened(String text, String path) {}

    /** A sentence in both forms. */
    public record Reads(String reported, String now) {}

    /** An entry that came, or was taken back, since. */
    public record Late(
            String day, String what, String amount, String paper, Unit unit, String figures, String recorded) {}

    /** Whose entry it is, and where that unit's page is; nowhere for what is no unit. */
    public record Unit(String name, @Nullable String path) {}
}
