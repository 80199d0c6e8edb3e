package vn.caunoi.importing.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Where in the file something was found, as far as it is known.
 *
 * @param column the key of the column, as the header names it
 * @param cell the address as the spreadsheet program shows it, such as {@code C5}
 */
public record Place(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String cell) {

    private static final int LETTERS = 26;

    public Place {
        sheet = sheet == null ? null : Brief.value(sheet);
        column = column == null ? null : Brief.value(column);
    }

    public static Place file() {
        return new Place(null, null, null, null);
    }

    public static Place sheet(String sheet) {
        return new Place(sheet, null, null, null);
    }

    public static Place row(String sheet, int row) {
        return new Place(sheet, row, null, null);
    }

    /** The cell in the column of this index, counted from 0. */
    public static Place cell(String sheet, int row, @Nullable String column, int index) {
        return new Place(sheet, row, column, letters(index) + row);
    }

    /** A of 0, Z of 25, AA of 26. */
    public static String letters(int index) {
        String last = Character.toString((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }
}
