package vn.caunoi.indicator.reported;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;

/** A page of the book of reported figures. */
public record ReportedView(
        Form form,
        List<Option> indicators,
        List<Row> rows,
        Paging paging,
        @Nullable String statePath) {

    /**
     * What was reported of one thing for one time.
     *
     * @param figure where the number opens; null where no figure is asked of such an owner
     * @param earlier what was stated before and taken back, in words
     * @param correct where it can be corrected; null for who may not
     */
    public record Row(
            String period,
            String indicator,
            String owner,
            String ownerPath,
            String value,
            @Nullable String figure,
            boolean taken,
            String paper,
            String recorded,
            List<String> earlier,
            @Nullable String correct) {}

    /** What can be chosen in the form of a figure. */
    public record Options(List<Option> owners, List<Option> indicators, List<Option> qualifiers, List<Option> units) {}

    /** A form that states, corrects or takes back a figure. */
    public record Door(
            String lead,
            String action,
            String submit,
            String back,
            @Nullable String takeBack) {}
}
