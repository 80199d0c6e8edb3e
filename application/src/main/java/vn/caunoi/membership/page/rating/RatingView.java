package vn.caunoi.membership.page.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;

/** The form of a rating, the ratings that stand and what was recorded latest, in words that are ready to print. */
public record RatingView(
        Form form, Choices choices, Sending sending, List<Row> rows, Paging paging, List<Moment> past) {

    /** What can be chosen in the form. */
    public record Choices(List<Option> quarters, List<Option> rated, List<Option> grades, List<Option> people) {}

    /**
     * Where the form is sent to.
     *
     * @param withdraw where the opened rating is withdrawn; null where none is opened
     */
    public record Sending(
            String action,
            String label,
            String back,
            @Nullable String withdraw) {}

    /** One rating that stands, when and by whom it was recorded, and where it is mended. */
    public record Row(
            String period,
            String rated,
            String who,
            String grade,
            String quantity,
            String paper,
            String recorded,
            String mend) {}
}
