package vn.caunoi.report.document;

import java.util.List;
import java.util.Objects;

/** Writes a table of a paper: heads over several columns are merged, and stand again on every page. */
record PrintedTable(OfficialPaper.Table table, boolean grouped) {

    /** Takes the place of a line: a table that begins without one is kept whole, and leaves the page before it empty. */
    private static final String NOTHING = "\u00a0";

    static void add(Html in, OfficialPaper.Table table) {
        boolean grouped = table.columns().stream().anyMatch(column -> column.group() != null);
        new PrintedTable(table, grouped).write(in.add("table", "table"));
    }

    private void write(Html in) {
        Html widths = in.add("colgroup");
        table.columns().forEach(column -> widths.add("col").with("style", "width:" + column.share() + "%"));
        head(in.add("thead"));
        Html body = in.add("tbody");
        table.rows().forEach(row -> write(body.add("tr"), row));
    }

    /** A column without a group leaves the upper row empty: a cell over both rows loses its lines on the next page. */
    private void head(Html in) {
        if (grouped) {
            Html upper = in.add("tr", "upper");
            for (int at = 0; at < table.columns().size(); at++) {
                String group = table.columns().get(at).group();
                if (group == null) {
                    upper.add("th", "joined", NOTHING);
                } else if (at == 0 || !group.equals(table.columns().get(at - 1).group())) {
                    upper.add("th")
                            .with("colspan", Integer.toString(together(at)))
                            .say(group);
                }
            }
        }
        Html titles = in.add("tr", grouped ? "" : "upper");
        table.columns().forEach(column -> titles.add("th").say(column.title()));
    }

    /** How many columns from this one on belong to its group. */
    private int together(int at) {
        return (int) table.columns().stream()
                .skip(at)
                .takeWhile(column ->
                        Objects.equals(column.group(), table.columns().get(at).group()))
                .count();
    }

    private void write(Html line, OfficialPaper.Row row) {
        List<String> cells = row.cells();
        if (cells.size() == 1) {
            line.add("td", "bold", cells.getFirst())
                    .with("colspan", Integer.toString(table.columns().size()));
            return;
        }
        for (int at = 0; at < cells.size(); at++) {
            String look = (table.columns().get(at).number() ? "number" : "") + (row.bold() ? " bold" : "");
            line.add("td", look.strip(), cells.get(at));
        }
    }
}
