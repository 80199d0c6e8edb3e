package vn.caunoi.membership.page.same;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.page.RollView.Link;

/**
 * The records of other lines that are of the same human, on the page of a person.
 *
 * @param link where another one is named; null for who may not
 */
public record SameView(List<Row> rows, @Nullable String link) {

    /**
     * One record.
     *
     * @param end where the link is taken back; null for who may not
     */
    public record Row(
            Link other,
            String line,
            String recorded,
            @Nullable String end) {}
}
