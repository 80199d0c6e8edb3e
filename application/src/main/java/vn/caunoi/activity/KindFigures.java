package vn.caunoi.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.shared.Period;

/**
 * Which figures the activities of a kind add up to. Implemented by who keeps the catalogue of what is counted, so that no
 * arrow points upward.
 */
@FunctionalInterface
public interface KindFigures {

    /** The figures of that kind in the sub-tree of a unit; none where the catalogue counts nothing of it. */
    List<Sum> of(Asked asked);

    /** The activities that are added up. */
    record Asked(
            String kind,
            Line line,
            String unit,
            Period period,
            @Nullable Level level) {}

    /** A figure: what of each activity it adds, its code, and where it stands. */
    record Sum(boolean ofPeople, String indicator, String path) {}
}
