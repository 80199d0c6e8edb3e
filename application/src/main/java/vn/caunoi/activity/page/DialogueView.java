package vn.caunoi.activity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.KindPlans;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Tone;

/** The enterprises of a unit with the state of their periodic dialogue in a year. */
public record DialogueView(
        String lead,
        String told,
        List<Row> rows,
        Paging paging,
        List<Option> years,
        List<Option> units,
        List<Option> states,
        KindPlans.@Nullable Share share) {

    /** An enterprise: code and page, zone, and whether and when. */
    public record Row(Fact enterprise, String zone, Tone tone, Fact state) {}
}
