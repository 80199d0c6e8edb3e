package vn.caunoi.report.document;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Draws a table of a paper: heads that stand over several columns are merged, and repeated on every page. */
final class PaperTable {

    private static final double SIZE = 10.5;

    private final OfficialPaper.Table table;
    private final Grid grid;
    private final int heads;

    private PaperTable(XWPFDocument document, OfficialPaper.Table table) {
        this.table = table;
        this.heads = table.columns().stream().anyMatch(column -> column.group() != null) ? 2 : 1;
        int[] widths = table.columns().stream()
                .mapToInt(column -> Grid.WIDTH * column.share() / 100)
                .toArray();
        this.grid =
                Grid.withLines(document, table.rows().size() + heads, widths).repeatFirstRows(heads);
    }

    static void draw(XWPFDocument document, OfficialPaper.Table table) {
        new PaperTable(document, table).draw();
    }

    private void draw() {
        List<OfficialPaper.Column> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            head(column);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            fill(heads + row, table.rows().get(row));
        }
        if (heads == 2) {
            merge();
        }
    }

    private void head(int column) {
        OfficialPaper.Column of = table.columns().get(column);
        String group = of.group();
        if (group != null
                && (column == 0 || !group.equals(table.columns().get(column - 1).group()))) {
            title(0, column, group);
        }
        title(group == null ? 0 : 1, column, of.title());
    }

    private void title(int row, int column, String words) {
        grid.add(row, column, Typing.bold(SIZE), ParagraphAlignment.CENTER, words);
        grid.center(row, column);
    }

    private void fill(int at, OfficialPaper.Row row) {
        List<String> cells = row.cells();
        if (cells.size() == 1) {
            grid.span(at);
            grid.add(at, 0, Typing.bold(SIZE), ParagraphAlignment.LEFT, cells.getFirst());
            return;
        }
        Typing typing = row.bold() ? Typing.bold(SIZE) : Typing.plain(SIZE);
        for (int column = 0; column < cells.size(); column++) {
            boolean number = table.columns().get(column).number();
            grid.add(
                    at, column, typing, number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT, cells.get(column));
        }
    }

    /** Columns without a group reach over both rows of heads; merged from the right, so that places keep their numbers. */
    private void merge() {
        List<OfficialPaper.Column> columns = table.columns();
        IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).group() == null)
                .forEach(grid::mergeDown);
        for (int column = columns.size() - 1; column > 0; column--) {
            String group = columns.get(column).group();
            if (group != null && group.equals(columns.get(column - 1).group())) {
                grid.mergeLeft(0, column);
            }
        }
    }
}
