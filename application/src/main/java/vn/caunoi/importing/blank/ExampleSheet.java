package vn.caunoi.importing.blank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.importing.form.Captions;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.shell.Text;

/** A small office written down, so that one sees which row belongs where: the columns of each sheet that it fills, and its rows. */
record ExampleSheet(Text text) {

    private static final int WIDTH = 20;
    private static final int COLUMNS = 9;

    void write(Worksheet sheet) {
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, WIDTH);
        }
        sheet.value(0, 0, text.t("importing.template.examples"));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (SheetForm<?> form : SheetForm.all()) {
            row = write(sheet, row, form) + 1;
        }
    }

    private int write(Worksheet sheet, int first, SheetForm<?> form) {
        int row = first;
        sheet.value(row, 0, form.name());
        sheet.style(row++, 0).bold().set();
        List<Map<String, String>> rows = rows(form);
        List<String> keys = List.copyOf(rows.getFirst().keySet());
        for (int column = 0; column < keys.size(); column++) {
            sheet.value(row, column, keys.get(column));
            sheet.value(row + 1, column, Captions.of(keys.get(column), text));
        }
        sheet.range(row, 0, row, keys.size() - 1).style().italic().set();
        row += 2;
        for (Map<String, String> told : rows) {
            for (int column = 0; column < keys.size(); column++) {
                sheet.value(row, column, told.getOrDefault(keys.get(column), ""));
            }
            row++;
        }
        return row;
    }

    /** The rows of one sheet, each by its columns: {@code ma=KCN-1 | ten=…}; the first one fills every column that any fills. */
    List<Map<String, String>> rows(SheetForm<?> form) {
        List<Map<String, String>> rows = new ArrayList<>();
        String key = "importing.template.example." + form.name() + ".";
        for (int number = 1; text.knows(key + number); number++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String cell : text.t(key + number).split(" \\| ")) {
                String[] parts = cell.split("=", 2);
                row.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
            }
            rows.add(row);
        }
        return rows;
    }
}
