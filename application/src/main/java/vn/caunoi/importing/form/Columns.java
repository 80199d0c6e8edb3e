package vn.caunoi.importing.form;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.caunoi.importing.row.Column;
import vn.caunoi.membership.BirthDate;

/** Reads the columns of a record off its components. */
final class Columns {

    private Columns() {}

    static List<ColumnForm> of(Class<?> row) {
        return Arrays.stream(row.getRecordComponents()).map(Columns::of).toList();
    }

    private static ColumnForm of(RecordComponent component) {
        Column column = Objects.requireNonNull(component.getAnnotation(Column.class));
        return new ColumnForm(component, column, kind(component.getType(), column));
    }

    private static ColumnForm.Kind kind(Class<?> type, Column column) {
        if (type.isEnum()) {
            return ColumnForm.Kind.CHOICE;
        }
        if (type == String.class) {
            return column.code() ? ColumnForm.Kind.CODE : ColumnForm.Kind.TEXT;
        }
        if (type == List.class) {
            return ColumnForm.Kind.CODES;
        }
        if (type == Integer.class) {
            return ColumnForm.Kind.COUNT;
        }
        if (type == BigDecimal.class) {
            return ColumnForm.Kind.DECIMAL;
        }
        if (type == LocalDate.class) {
            return ColumnForm.Kind.DAY;
        }
        return type == BirthDate.class ? ColumnForm.Kind.BIRTH : ColumnForm.Kind.MARK;
    }
}
