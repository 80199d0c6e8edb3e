package vn.caunoi.indicator.page;

import java.util.List;
import vn.caunoi.indicator.page.FigureView.Opened;

/** What can be asked, by line. */
public record CatalogueView(List<Group> groups) {

    /** The indicators of one line, or of the zones. */
    public record Group(String title, List<Entry> entries) {}

    /** One indicator and the address of its figure. */
    public record Entry(String code, Opened name, String definition, String source) {}
}
