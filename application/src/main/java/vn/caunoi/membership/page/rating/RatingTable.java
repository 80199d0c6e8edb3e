package vn.caunoi.membership.page.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit was rated in the last years, in words that are ready to print; no names.
 *
 * @param grades the words of the grades, the best first
 * @param record where a rating is recorded; null for who may not
 */
public record RatingTable(
        List<String> grades, List<Row> rows, @Nullable String record) {

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
