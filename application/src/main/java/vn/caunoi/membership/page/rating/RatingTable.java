package vn.caunoi.membership.page.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Moment;

/**
 * How a unit was rated in the last years, in words that are ready to print; no names but in what was recorded latest.
 *
 * @param grades the words of the grades, the best first
 * @param record where a rating is recorded; null for who may not
 * @param past what was recorded latest, standing or taken back
 */
public record RatingTable(
        List<String> grades, List<Row> rows, @Nullable String record, List<Moment> past) {

    /** One period of one kind of rated: so many of each grade, all rated, those not rated apart, the share of the good. */
    public record Row(
            String period,
            @Nullable String figure,
            String rated,
            List<String> counts,
            String all,
            String not,
            String share) {}
}
