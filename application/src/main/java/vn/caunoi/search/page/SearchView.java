package vn.caunoi.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.search.finding.Hit;

/** What was looked for and what was found, in words that are ready to print. */
public record SearchView(String typed, List<Group> groups) {

    /** What one register found. */
    public record Group(
            String title,
            List<Hit> hits,
            boolean more,
            @Nullable String all) {}

    /** Nothing but the code: what was typed may be a name. */
    @Override
    public String toString() {
        return "SearchView";
    }
}
