package vn.caunoi.membership.page.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;

/**
 * The page of one number of a person, in words that are ready to print.
 *
 * @param shown the number in full, on the one page that answers a look
 * @param broken whether the sealed value does not open
 * @param known whether there is a number
 * @param records whether the reader may record and look
 * @param bearers who else within reach bears the number that was typed
 */
public record NumberView(
        @Nullable String shown,
        boolean broken,
        boolean known,
        boolean records,
        String action,
        List<Fact> facts,
        Form form,
        List<Link> bearers,
        List<Moment> looks) {

    /** Nothing: it may hold a number. */
    @Override
    public String toString() {
        return "NumberView";
    }
}
