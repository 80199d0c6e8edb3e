package vn.caunoi.report.template;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Indicator;

/**
 * A figure that a plan asks for under a name. Whose it is follows from its line: the unit's own, that of the units it leads,
 * or (of no line) that of the zones it looks after.
 *
 * @param by the breakdown whose parts sentences tell; null for the number alone
 */
public record Wanted(
        String name,
        Indicator indicator,
        Span span,
        @Nullable Dimension by,
        Map<Dimension, Set<String>> filters) {

    public Wanted {
        filters = Map.copyOf(filters);
    }
}
