package vn.caunoi.year2016;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.TestInstallation;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.Receipt;
import vn.caunoi.importing.form.SheetForm;

/** A small world of one year for tests: the exchange workbook made out of reviewable text, one file a sheet. */
public final class Year2016 {

    private static final String FOLDER = "/year2016/";

    private Year2016() {}

    /** Writes the workbook; every cell is text, as if typed by hand. */
    public static void write(OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Cau Noi", "1.0")) {
            for (SheetForm<?> form : SheetForm.all()) {
                List<String> lines = lines(form.name());
                if (!lines.isEmpty()) {
                    fill(workbook.newWorksheet(form.name()), lines);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads it into an installation, through the door that every office uses. */
    public static void load(TestInstallation house) {
        try {
            Path file = Files.createTempFile("nam-2016-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(out);
                }
                Receipt receipt = house.bean(Imports.class)
                        .take(
                                house.scope(),
                                new ImportFile("nam-2016.xlsx", file),
                                ImportOptions.allOrNothing(),
                                ImportProgress.SILENT);
                assertThat(receipt.rejected()).isEmpty();
            } finally {
                Files.delete(file);
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
        try (InputStream in = Year2016.class.getResourceAsStream(FOLDER + sheet + ".csv")) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        }
    }
}
