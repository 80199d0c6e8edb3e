package vn.caunoi.membership.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;

/** The page of one person, in words that are ready to print. */
public record PersonView(
        String title,
        String lead,
        List<Link> actions,
        List<String> notes,
        List<Fact> facts,
        @Nullable Link readers,
        List<Moment> moments) {}
