package vn.caunoi.report.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shell.Option;

/**
 * A version of a plan with a report that is written by it, before or after it came into force.
 *
 * @param address which plan it is, as forms send it
 * @param put what the button says that puts it into force; empty where the reader may not, or where it is
 * @param seen how often a version of this plan was put into force when the page was drawn
 * @param report null where it could not be written; why stands in the form
 * @param compared what the version in force would say, in a sentence
 */
public record PreviewView(
        String lead,
        Address address,
        String put,
        int seen,
        List<Option> units,
        @Nullable Manuscript report,
        String compared,
        List<Differs> differs) {

    /** The words by which addresses name a version of a plan. */
    public record Address(String line, String code, int version) {}

    /** A part as the version in force writes it, and as this one does; empty where it does not. */
    public record Differs(String before, String now) {}
}
