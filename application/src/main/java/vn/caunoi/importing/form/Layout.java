package vn.caunoi.importing.form;

import java.util.Map;
import vn.caunoi.importing.sheet.Place;

/** Where the columns of a sheet stand in the file. */
record Layout(String sheet, Map<String, Integer> columns) {

    boolean has(String column) {
        return columns.containsKey(column);
    }

    Place place(int row, String column) {
        Integer index = columns.get(column);
        return index == null ? new Place(sheet, row, column, null) : Place.cell(sheet, row, column, index);
    }
}
