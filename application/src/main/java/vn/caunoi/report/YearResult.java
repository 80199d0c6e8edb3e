package vn.caunoi.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;

/**
 * What a Party unit and those it leads achieved in a year, as figures.
 *
 * @param superior what the unit directly above it is called; null at the top of the tree
 * @param withheld the lines of which the reader reaches nothing that this unit leads
 * @param pin the posting up to which entries are known
 */
public record YearResult(
        Unit unit, @Nullable String superior, Period year, List<Section> sections, List<Line> withheld, long pin) {

    public YearResult {
        sections = List.copyOf(sections);
        withheld = List.copyOf(withheld);
    }

    /** Whose figures stand in a section: a unit of a line, or ({@code line} null) a group of zones. */
    public record Owner(String code, String name, @Nullable Line line) {}

    /**
     * The figures of one owner.
     *
     * @param alone whether no other owner of the same line has a section
     * @param told what the sentence says
     * @param shown what only the table shows
     */
    public record Section(Owner owner, boolean alone, List<Item> told, List<Item> shown) {

        public List<Item> all() {
            return Stream.concat(told.stream(), shown.stream()).toList();
        }
    }

    /** One figure with what it is compared with, and where it opens. */
    public record Item(Indicator indicator, FigureAddress address, Figure figure, Comparisons comparisons) {

        public @Nullable AgainstPlan plan() {
            return comparisons.plan();
        }

        /** Whether all of it has one key in the breakdown asked for. */
        boolean consistsOf(String key) {
            List<Figure.Part> parts = Objects.requireNonNullElse(figure.breakdown(), List.of());
            return !parts.isEmpty()
                    && parts.stream().allMatch(part -> part.key().equals(key));
        }
    }
}
