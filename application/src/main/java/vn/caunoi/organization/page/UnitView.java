package vn.caunoi.organization.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.page.RegisterView.Row;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Tone;

/** A unit as its page shows it. */
public record UnitView(
        Standing standing,
        List<Fact> facts,
        List<Firm> firms,
        List<Row> led,
        Below below,
        Records records,
        List<Cards.Card> cards) {

    /**
     * Whether the unit stands on the day looked at.
     *
     * @param past what the page says where it looks at another day than today
     */
    public record Standing(
            String code,
            String lead,
            Tone tone,
            String status,
            @Nullable String past) {}

    /** An enterprise whose people the unit gathers. */
    public record Firm(String code, String name, String path, String since, boolean principal) {}

    /**
     * The units directly below.
     *
     * @param more where the whole list is, if this is only its beginning
     */
    public record Below(List<Row> rows, int count, @Nullable String more) {}

    /** What was recorded of it, by which papers, and what may be recorded next. */
    public record Records(List<Step> steps, List<Paper> papers, List<Sign> doors) {}

    /** A moment of its life, with the ways to correct it and to take it back, if they are open. */
    public record Step(
            Moment moment,
            @Nullable String correct,
            @Nullable String takeBack) {}

    /** A paper and what it decided. */
    public record Paper(String cited, List<String> decided) {}

    /** A door that stands open to this reader. */
    public record Sign(String label, String path) {}
}
