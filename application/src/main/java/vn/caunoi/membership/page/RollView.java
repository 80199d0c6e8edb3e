package vn.caunoi.membership.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;

/** The list of members of one line within a unit on a day, in words that are ready to print. */
public record RollView(Head head, Filters filters, List<Row> rows, Paging paging, String note, List<Link> actions) {

    /** How many they are, of whom how many by name, and the figure that says the same. */
    public record Head(String title, String lead, String strength, String figure, boolean party) {}

    /** What was asked for, and what may be chosen. */
    public record Filters(
            Form form,
            List<Option> lines,
            List<Option> units,
            List<Option> statuses,
            List<Option> sexes,
            List<Option> occupations,
            String reset) {}

    /** Something that may be done next. */
    public record Link(String label, String path) {}

    /** A person, or the people of one unit who are only counted. */
    public record Row(
            Link unit,
            String name,
            @Nullable String path,
            String code,
            String standing,
            String sex,
            String birth,
            String occupation,
            String since,
            boolean counted) {}
}
