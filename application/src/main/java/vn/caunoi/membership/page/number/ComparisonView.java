package vn.caunoi.membership.page.number;

import java.util.List;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;

/**
 * Two like records beside each other, and the form that concludes upon them.
 *
 * @param open whether nobody has concluded yet
 * @param concludes whether the reader may
 */
public record ComparisonView(
        String alike,
        Side one,
        Side other,
        boolean open,
        boolean concludes,
        String action,
        Form form,
        List<Option> verdicts,
        List<String> found) {

    /** What one record says. */
    public record Side(String title, String path, List<Fact> facts) {}
}
