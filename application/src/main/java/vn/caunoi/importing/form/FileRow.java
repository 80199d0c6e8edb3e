package vn.caunoi.importing.form;

import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.shared.Refusal;

/** A well-formed row and where it stands in the file. */
public record FileRow<R extends Row>(SheetForm<R> form, int number, R row, Layout layout) {

    public Place place() {
        return Place.row(form.name(), number);
    }

    /** The column by which people would look for the row. */
    public String keyColumn() {
        return row.rowKey() != null
                ? SheetForm.ROW_KEY
                : form.columns().stream()
                        .filter(column -> column.required() && !column.key().equals(SheetForm.ROW_KEY))
                        .map(ColumnForm::key)
                        .findFirst()
                        .orElseThrow();
    }

    /** A finding about one cell of the row. */
    public Finding finding(String column, String name, Object... arguments) {
        return Finding.of(layout.place(number, column), shown(column), name, arguments);
    }

    /** A refusal of a door, told at the row that caused it; the cell is named where the column is known. */
    public Finding refused(@Nullable String column, Refusal refusal) {
        return column == null
                ? new Finding(place(), null, refusal)
                : new Finding(layout.place(number, column), shown(column), refusal);
    }

    private @Nullable String shown(String column) {
        Object value = form.column(column).map(form -> form.valueIn(row)).orElse(null);
        return value == null ? null : ColumnForm.written(value);
    }
}
