package vn.caunoi.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template as an officer fills it in: below its two rows, by its columns, everything else left as it was. */
final class FilledTemplate implements AutoCloseable {

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> next = new LinkedHashMap<>();

    FilledTemplate(Path template) throws IOException {
        try (var in = Files.newInputStream(template)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    /** One row: {@code put("to_chuc", "ma", "CB-1", "ten", "Chi bộ 1")}; numbers as numbers. */
    FilledTemplate put(String name, Object... cells) {
        XSSFSheet sheet = workbook.getSheet(name);
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        Row row = sheet.createRow(next.merge(name, 1, Integer::sum) + 1);
        for (int i = 0; i < cells.length; i += 2) {
            Cell cell = row.createCell(Objects.requireNonNull(columns.get(cells[i].toString())));
            if (cells[i + 1] instanceof Number number) cell.setCellValue(number.doubleValue());
            else cell.setCellValue(cells[i + 1].toString());
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
