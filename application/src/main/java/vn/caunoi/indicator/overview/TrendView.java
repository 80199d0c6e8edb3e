package vn.caunoi.indicator.overview;

import java.util.List;
import vn.caunoi.indicator.page.FigureView.Opened;

/** How the main figures went over the years: the same numbers for the table and for the drawings. */
public record TrendView(String lead, List<String> years, List<Series> series) {

    /** One figure over the years, and what its drawing needs, as JSON. */
    public record Series(String title, String scope, List<Opened> points, String drawing) {}
}
