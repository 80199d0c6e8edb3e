package vn.caunoi.indicator.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Tile;
import vn.caunoi.shell.Tone;

/**
 * The overview of a unit, in words that are ready to print.
 *
 * @param trend where the part with the trend is asked for
 */
public record OverviewView(
        String lead, Choices choices, List<Tile> tiles, String trend, DueList dues, Children children) {

    /** What the form offers, and the day it shows now. */
    public record Choices(List<Option> units, List<Option> years, String day) {}

    /** What is late or near, the most pressing first, and the address of the whole list. */
    public record DueList(String title, List<DueRow> rows, int all, int late, String path) {}

    /** One thing to see to. */
    public record DueRow(String day, State state, Opened title, String reason) {}

    /** A word that says how something stands, in the colour that means the same. */
    public record State(String words, Tone tone, @Nullable String path) {}

    /** The units directly below with their main figures; empty where there are none. */
    public record Children(List<String> columns, List<Child> rows, List<Opened> totals, String note) {

        public static final Children NONE = new Children(List.of(), List.of(), List.of(), "");
    }

    /**
     * One unit below: its name with the address of its page, its figures in the order of the columns.
     *
     * @param overview the overview of the unit itself; null where nothing stands below it
     */
    public record Child(String code, Opened name, @Nullable String overview, List<Cell> figures, List<State> health) {}

    /** A figure of a unit below, and what it was planned to be; most are not planned. */
    public record Cell(Opened figure, Tile.Plan plan) {}
}
