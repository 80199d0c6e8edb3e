package vn.caunoi.indicator.page.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.page.FigureView.Entries;
import vn.caunoi.indicator.page.FigureView.Filter;
import vn.caunoi.indicator.page.FigureView.Opened;

/** The difference of two figures, opened, in words that are ready to print. */
public record DifferenceView(
        String title,
        String lead,
        Side from,
        Side to,
        String difference,
        String measure,
        String note,
        List<Section> sections,
        List<Filter> only,
        Entries entries) {

    /** One of the two figures: whose, for when and known when. */
    public record Side(String label, Opened value, String known) {}

    /**
     * What is added up: the figure itself, or one of the two numbers of a ratio.
     *
     * @param title empty where the page has only this one
     */
    public record Section(String title, String between, String sentence, List<Line> kinds, Units units, String total) {}

    /** Units with their part, and how to see those that have no room. */
    public record Units(List<Line> lines, @Nullable Opened more) {}

    /** What makes a part of the difference, of what it consists, and where its entries stand. */
    public record Line(Opened name, String made, Opened value) {}
}
