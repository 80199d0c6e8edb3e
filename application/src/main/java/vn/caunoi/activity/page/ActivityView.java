package vn.caunoi.activity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;

/**
 * One activity in words that are ready to print.
 *
 * @param instead where the entry lies that stands in its place; null where none does
 * @param taken what to say of an entry that no longer counts; null while it counts
 * @param people who took part by name; null where the reader does not hold the records
 * @param correct where it is corrected; null where the reader may not, or it no longer counts
 */
public record ActivityView(
        String lead,
        List<Fact> facts,
        @Nullable String taken,
        @Nullable String instead,
        @Nullable People people,
        List<Moment> history,
        @Nullable String correct,
        @Nullable String withdraw) {

    /**
     * Who is named.
     *
     * @param told how many of how many
     * @param hidden how many are out of the reader's sight; empty where none is
     */
    public record People(String told, List<Person> named, String hidden) {}

    public record Person(String name, String code, String unit, String path) {}
}
