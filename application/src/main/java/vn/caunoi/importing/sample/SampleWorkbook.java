package vn.caunoi.importing.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.importing.form.SheetForm;

/** Makes the exchange workbook of the sample out of its reviewable text, one file a sheet. */
public final class SampleWorkbook {

    private static final String FOLDER = "/sample/";

    private SampleWorkbook() {}

    /** Writes the workbook; every cell is text, as if typed by hand. */
    public static void write(OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Cau Noi", "1.0")) {
            for (SheetForm<?> form : SheetForm.all()) {
                fill(workbook.newWorksheet(form.name()), lines(form.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, List<String> lines) {
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = CommaSeparated.cells(lines.get(row));
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        }
    }

    private static List<String> lines(String sheet) throws IOException {
        try (InputStream in = SampleWorkbook.class.getResourceAsStream(FOLDER + sheet + ".csv")) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        }
    }
}
