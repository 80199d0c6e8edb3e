package vn.caunoi.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.sample.story.Told;

/** Rows as an exchange workbook; every cell is text, as if typed by hand. */
final class WorkbookFile {

    private WorkbookFile() {}

    static void write(List<Told> rows, Path file) throws IOException {
        Map<String, List<Told>> sheets = new LinkedHashMap<>();
        rows.forEach(told ->
                sheets.computeIfAbsent(told.sheet(), sheet -> new ArrayList<>()).add(told));
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Cau Noi", "1.0")) {
            sheets.forEach((name, of) -> fill(workbook.newWorksheet(name), of));
        }
    }

    private static void fill(Worksheet sheet, List<Told> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(told -> columns.addAll(told.cells().keySet()));
        List<String> header = List.copyOf(columns);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            for (int row = 0; row < rows.size(); row++) {
                String value = rows.get(row).cell(header.get(column));
                if (!value.isEmpty()) {
                    sheet.value(row + 1, column, value);
                }
            }
        }
    }
}
