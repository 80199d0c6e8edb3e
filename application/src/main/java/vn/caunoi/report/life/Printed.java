package vn.caunoi.report.life;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Value;

/**
 * Every figure that a report prints, each once: those of its annex, and the same ones of other days and years in its tables and
 * charts. Parts of a breakdown are left out: whatever touches one touches the whole.
 */
record Printed(Manuscript manuscript) {

    private static final Pattern WHEN = Pattern.compile("&(period|asOf)=([^&]*)");

    Collection<Value> figures() {
        Map<String, Value> printed = new LinkedHashMap<>();
        Map<String, Value> named = new LinkedHashMap<>();
        manuscript.figures().forEach(value -> {
            printed.putIfAbsent(value.path(), value);
            named.putIfAbsent(timeless(value.path()), value);
        });
        cells().forEach(cell -> {
            String path = cell.path();
            if (path != null && named.get(timeless(path)) instanceof Value value) {
                printed.putIfAbsent(path, other(value, cell, path));
            }
        });
        return printed.values();
    }

    private static String timeless(String path) {
        return WHEN.matcher(path).replaceAll("");
    }

    private Stream<Cell> cells() {
        return manuscript.blocks().flatMap(block -> switch (block) {
            case Manuscript.Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream());
            case Manuscript.Chart chart -> chart.series().stream().flatMap(series -> series.values().stream());
            default -> Stream.empty();
        });
    }

    /** The same figure of another time, told by the address alone. */
    private static Value other(Value value, Cell cell, String path) {
        var when = WHEN.matcher(path);
        return new Value(
                value.name(),
                value.indicator(),
                value.title(),
                value.definition(),
                value.measure(),
                value.owner(),
                value.scope(),
                when.find() ? when.group(2) : "",
                cell.value(),
                cell.text(),
                "",
                null,
                path);
    }
}
