package vn.caunoi.target.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Tone;

/** The plans of a period as their page shows them. */
public record TargetsView(
        Form form, List<Row> rows, Paging paging, @Nullable String setPath) {

    /** One plan beside its result. */
    public record Row(
            String indicator,
            String measure,
            String path,
            String owner,
            String ownerPath,
            String period,
            String plan,
            String adjustment,
            String registered,
            String result,
            @Nullable String resultPath,
            String percent,
            String elapsed,
            Tone tone,
            String words,
            String responsible) {}

    /**
     * The page of one plan.
     *
     * @param adjust where it is adjusted; null for who may not
     */
    public record One(
            String lead,
            Row row,
            List<Fact> facts,
            List<Moment> past,
            @Nullable String adjust,
            @Nullable String withdraw,
            @Nullable String takeAdjustment,
            String error) {}

    /** What can be chosen in the form. */
    public record Options(List<Option> owners, List<Option> indicators, List<Option> directions) {}

    /** A form that sets or adjusts a target. */
    public record Door(String lead, String action, String submit, String back, boolean adjusts) {}
}
