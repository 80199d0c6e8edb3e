package vn.caunoi.indicator.page;

import java.util.List;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Tile;

/** The overview of a unit, in words that are ready to print. */
public record OverviewView(String lead, List<Option> units, List<Option> years, List<Tile> tiles, Children children) {

    /** The units directly below with their main figures; empty where there are none. */
    public record Children(List<String> columns, List<Child> rows, List<Opened> totals, String note) {

        public static final Children NONE = new Children(List.of(), List.of(), List.of(), "");
    }

    /** One unit below: its code, its name with the address of its own overview, its figures in the order of the columns. */
    public record Child(String code, Opened name, List<Opened> figures) {}
}
