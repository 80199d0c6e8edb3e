package vn.caunoi.importing.form;

import java.util.List;
import java.util.Map;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.importing.sheet.SheetRow;

/**
 * Tells a second row of captions from a first row of data. Our own captions are known; another row of captions is one
 * whose required columns hold words without digits that could be no value there. When in doubt it is data.
 */
final class CaptionRow {

    private final Captions captions;

    CaptionRow(Captions captions) {
        this.captions = captions;
    }

    boolean is(SheetForm<?> form, Layout layout, SheetRow row) {
        return isOurs(layout, row.cells()) || isWords(form, layout, row.cells());
    }

    private boolean isOurs(Layout layout, Map<Integer, Cell> cells) {
        long filled =
                layout.columns().values().stream().filter(cells::containsKey).count();
        long ours = layout.columns().entrySet().stream()
                .filter(column -> cells.get(column.getValue()) instanceof Cell.Text text
                        && captions.all(column.getKey()).contains(text.text()))
                .count();
        return filled > 0 && 2 * ours > filled;
    }

    private static boolean isWords(SheetForm<?> form, Layout layout, Map<Integer, Cell> cells) {
        List<ColumnForm> telling = form.columns().stream()
                .filter(column -> column.required() && column.kind() != ColumnForm.Kind.TEXT)
                .toList();
        return telling.stream()
                .allMatch(column -> cells.get(layout.columns().get(column.key())) instanceof Cell.Text text
                        && text.text().chars().noneMatch(Character::isDigit)
                        && !column.accepts(text));
    }
}
