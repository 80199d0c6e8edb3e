package vn.caunoi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Chart;
import vn.caunoi.report.Manuscript.Column;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Row;
import vn.caunoi.report.Manuscript.Weight;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Text;

/** The tables and charts of a report as they stand on paper. */
record PaperTables(Text text, House house) {

    private static final int WHOLE = 100;
    private static final int NAMES = 30;

    /** The title, saying below it where some of the numbers were printed before. */
    String title(Grid grid) {
        boolean press = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> house.isFromThePress(cell.path(), cell.value()));
        return press ? text.t("report.paper.press.note", grid.title() + ".") : grid.title();
    }

    OfficialPaper.Table of(Grid grid) {
        return new OfficialPaper.Table(
                columns(grid.columns()), grid.rows().stream().map(this::row).toList());
    }

    private OfficialPaper.Row row(Row row) {
        return new OfficialPaper.Row(
                row.weight() != Weight.PLAIN,
                row.cells().stream().map(this::cell).toList());
    }

    private String cell(Cell cell) {
        return house.isFromThePress(cell.path(), cell.value())
                ? text.t("report.paper.press", cell.text())
                : cell.text();
    }

    /** The first column is as wide as names need, the others share the rest. */
    private static List<OfficialPaper.Column> columns(List<Column> columns) {
        int first = Math.max(NAMES, WHOLE / columns.size());
        int other = (WHOLE - first) / Math.max(1, columns.size() - 1);
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new OfficialPaper.Column(
                        columns.get(at).group(),
                        columns.get(at).title(),
                        at == 0 ? WHOLE - other * (columns.size() - 1) : other,
                        columns.get(at).number()))
                .toList();
    }

    /** The same with a mark at what was printed before. */
    Grid marked(Grid grid) {
        return new Grid(
                grid.id(),
                grid.title(),
                grid.columns(),
                grid.rows().stream()
                        .map(row -> new Row(
                                row.weight(),
                                row.cells().stream()
                                        .map(cell -> new Cell(cell(cell), cell.value(), cell.path()))
                                        .toList()))
                        .toList());
    }

    /** A chart as a table, a row a series. */
    Grid told(Chart chart) {
        List<Column> columns = new ArrayList<>(List.of(new Column(null, text.t("report.table.indicator"), false)));
        chart.labels().forEach(label -> columns.add(new Column(null, label, true)));
        return new Grid(
                chart.id(),
                chart.title(),
                columns,
                chart.series().stream()
                        .map(series -> new Row(
                                Weight.PLAIN,
                                Stream.concat(Stream.of(Cell.of(series.name())), series.values().stream())
                                        .toList()))
                        .toList());
    }

    OfficialPaper.Chart of(Chart chart) {
        return new OfficialPaper.Chart(
                chart.labels(),
                chart.series().stream()
                        .map(series -> new OfficialPaper.Series(
                                series.name(),
                                series.values().stream()
                                        .map(value -> new OfficialPaper.Point(cell(value), value.value()))
                                        .toList()))
                        .toList());
    }
}
