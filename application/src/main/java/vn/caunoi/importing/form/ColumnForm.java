package vn.caunoi.importing.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.Coded;
import vn.caunoi.importing.row.Column;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.importing.sheet.Days;

/** One column of a sheet: its key, its part in the row, and how a cell of it is read. */
public final class ColumnForm {

    private final RecordComponent component;
    private final Column column;
    private final Kind kind;

    /** What a column may hold. */
    public enum Kind {
        TEXT,
        CODE,
        CODES,
        COUNT,
        DECIMAL,
        DAY,
        BIRTH,
        CHOICE,
        MARK
    }

    ColumnForm(RecordComponent component, Column column, Kind kind) {
        this.component = component;
        this.column = column;
        this.kind = kind;
    }

    public String key() {
        return column.value();
    }

    public Kind kind() {
        return kind;
    }

    public boolean required() {
        return column.required();
    }

    /** The name of the choice of columns to which it belongs, of which one is filled in; empty where it belongs to none. */
    public String choice() {
        return column.choice();
    }

    /** Whether a blank here means 1, the other column being filled. */
    boolean isOneWith(String filled) {
        return column.oneWith().equals(filled);
    }

    Column.Role role() {
        return column.role();
    }

    /** What the column holds in this row; null where it is blank. */
    public @Nullable Object valueIn(Row row) {
        try {
            Object value = component.getAccessor().invoke(row);
            return isBlank(value) ? null : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isBlank(@Nullable Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || Boolean.FALSE.equals(value);
    }

    /** What the record takes for a blank cell. */
    @Nullable
    Object blank() {
        return kind == Kind.CODES ? List.of() : kind == Kind.MARK ? Boolean.FALSE : null;
    }

    /** Reads a cell of this column, or throws {@link Misread}. */
    Object read(Cell cell) {
        if (cell instanceof Cell.Formula) {
            throw new Misread("formula");
        }
        return switch (kind) {
            case TEXT -> Words.text(cell);
            case CODE -> Words.code(cell);
            case CODES -> Words.codes(cell);
            case COUNT -> Numbers.count(cell, column.least());
            case DECIMAL -> Numbers.decimal(cell, column.least());
            case DAY -> Dates.day(cell);
            case BIRTH -> Dates.birth(cell);
            case CHOICE -> Words.choice(cell, component.getType());
            case MARK -> Words.mark(cell);
        };
    }

    /** What may be written here, one of which it must be; empty where it is no choice. */
    public List<String> choices() {
        return kind == Kind.CHOICE
                ? Arrays.stream(component.getType().getEnumConstants())
                        .map(constant -> String.valueOf(Coded.of(constant)))
                        .toList()
                : kind == Kind.MARK ? List.of("x") : List.of();
    }

    /** The type of its choices, by whose name their words are found. */
    public Class<?> type() {
        return component.getType();
    }

    /** Whether the cell could stand here as a value rather than as the column's caption. */
    boolean accepts(Cell cell) {
        if (kind == Kind.CODE && cell instanceof Cell.Text text) {
            return text.text()
                    .chars()
                    .noneMatch(letter -> letter == ' ' || (letter > 127 && Character.isLowerCase(letter)));
        }
        try {
            read(cell);
            return true;
        } catch (Misread misread) {
            return false;
        }
    }

    /** What a value of this column looks like in the workbook where it is text. */
    public static String written(Object value) {
        return switch (value) {
            case List<?> codes ->
                String.join(";", codes.stream().map(String::valueOf).toList());
            case Boolean mark -> "x";
            case Enum<?> constant -> String.valueOf(Coded.of(constant));
            case LocalDate day -> Days.written(day);
            default -> value.toString();
        };
    }
}
