package vn.caunoi.membership.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;

/**
 * A form by which something is recorded of a member or a count of members.
 *
 * @param shown the names of the fields that this form has
 * @param who the person it is about; empty where it is not about a known one
 * @param likely who may be the same person as the one about to be recorded
 */
public record DeedView(
        String lead,
        Form form,
        Set<String> shown,
        @Nullable Link who,
        Choices choices,
        List<Link> likely,
        Sending sending) {

    /** What may be chosen in the fields. */
    public record Choices(
            List<Option> units,
            List<Option> reasons,
            List<Option> standings,
            List<Option> sexes,
            List<Option> occupations) {}

    /** Where the form goes, what its button says, and the way back. */
    public record Sending(String action, String label, String back) {}

    public boolean shows(String field) {
        return shown.contains(field);
    }
}
