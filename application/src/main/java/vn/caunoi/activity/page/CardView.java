package vn.caunoi.activity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Tone;

/**
 * Activities on the page of another record.
 *
 * @param state what holds of this year, with its tone; null where nothing has to be said
 * @param counts how many by kind
 * @param latest the latest ones: the day, what, and the page
 * @param more where all of them stand; null where that is no list of its own
 * @param record where one is recorded; null where the reader may not
 */
public record CardView(
        @Nullable State state,
        List<Fact> counts,
        List<Fact> latest,
        @Nullable String more,
        @Nullable String record) {

    public record State(Tone tone, Fact said, String reason) {}
}
