package vn.caunoi.activity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Tile;

/** A list of activities in words that are ready to print. */
public record ListView(
        String lead,
        Columns columns,
        List<Row> rows,
        Foot foot,
        Paging paging,
        String calendar,
        @Nullable String record) {

    /** Which columns the kinds of the list need. */
    public record Columns(boolean people, boolean amount, boolean level, boolean form, boolean enterprise) {}

    /** One activity; empty where it does not say something. */
    public record Row(
            String path,
            String date,
            String kind,
            String title,
            Linked unit,
            Linked enterprise,
            String quantity,
            String people,
            String amount,
            String level,
            String form) {}

    public record Linked(String label, @Nullable String path) {}

    /** What all pages of the list come to, each sum with the figure that it equals, if there is one, and the plan of that. */
    public record Foot(
            String entries,
            Linked quantity,
            Linked people,
            String amount,
            Tile.Plan plannedQuantity,
            Tile.Plan plannedPeople) {}
}
