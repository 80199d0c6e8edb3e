package vn.caunoi.importing.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads a file into its sheets, after it has been found harmless. */
public final class WorkbookReader {

    /** A spreadsheet keeps 15 digits; what follows is binary noise: 6.3899999999999997 is 6.39. */
    private static final MathContext PRECISION = new MathContext(15);

    /** Beyond this even the rounding of a number overflows. */
    private static final long FURTHEST_SCALE = 1_000_000_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\p{Cntrl}]+");

    private final Limits limits;

    public WorkbookReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * All sheets of the file, the rows of hidden ones left out.
     *
     * @throws FileRefused where the file cannot be taken
     */
    public List<Sheet> read(Path file) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new FileRefused(FileRefused.Cause.SIZE, "file.size", Long.toString(limits.fileBytes() >> 20));
            }
            Signature.requireWorkbook(file);
            Parts parts = new Archive(limits).inspect(file);
            return sheets(file, parts);
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(FileRefused.Cause.CONTENT, "file.broken");
        }
    }

    private List<Sheet> sheets(Path file, Parts parts) throws IOException {
        try (ReadableWorkbook workbook = open(file, parts)) {
            List<Sheet> sheets = new ArrayList<>();
            for (var sheet : workbook.getSheets().toList()) {
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                sheets.add(new Sheet(
                        sheet.getName(),
                        hidden,
                        hidden ? List.of() : rows(sheet),
                        hidden ? List.of() : parts.mergedIn(sheet.getId())));
            }
            return sheets;
        }
    }

    private static ReadableWorkbook open(Path file, Parts parts) throws IOException {
        ReadingOptions options = new ReadingOptions(parts.isStyled(), true);
        return parts.odd().parts().isEmpty()
                ? new ReadableWorkbook(file.toFile(), options)
                : new ReadableWorkbook(new Mended(parts.odd()).copyOf(file), options);
    }

    private List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        int[] last = {0};
        try {
            return rows(sheet, last);
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            Place place = Place.sheet(sheet.getName());
            throw new FileRefused(
                    FileRefused.Cause.CONTENT, Finding.of(place, null, "sheet-unreadable", Integer.toString(last[0])));
        }
    }

    private List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet, int[] last) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                last[0] = Math.max(row.getRowNum(), last[0] + 1);
                Map<Integer, Cell> cells = cells(row);
                if (!cells.isEmpty()) {
                    rows.add(new SheetRow(last[0], cells));
                }
                if (rows.size() > limits.rows()) {
                    throw new FileRefused(FileRefused.Cause.SIZE, "file.rows", Integer.toString(limits.rows()));
                }
            });
        }
        return rows;
    }

    private static Map<Integer, Cell> cells(Row row) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (int index = 0; index < row.getCellCount(); index++) {
            Cell cell = row.getOptionalCell(index).map(WorkbookReader::cell).orElse(null);
            if (cell != null) {
                cells.put(index, cell);
            }
        }
        return cells;
    }

    private static @Nullable Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> text(cell.getText());
            case NUMBER -> number(cell);
            case FORMULA -> cell.getFormula() == null ? text(cell.getText()) : new Cell.Formula(cell.getFormula());
            case BOOLEAN, ERROR -> other(cell.getRawValue());
        };
    }

    private static @Nullable Cell text(String text) {
        String tidy = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return tidy.isEmpty() ? null : new Cell.Text(tidy);
    }

    private static @Nullable Cell other(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : new Cell.Other(raw.strip());
    }

    private static @Nullable Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        ShownAs shown = ShownAs.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (shown != ShownAs.NUMBER && cell.getType() == CellType.NUMBER && Serial.isDay(cell.asNumber())) {
            return new Cell.Day(cell.asDate().toLocalDate(), shown == ShownAs.DAY);
        }
        if (Math.abs((long) cell.asNumber().scale()) > FURTHEST_SCALE) {
            return other(cell.getRawValue());
        }
        BigDecimal rounded = cell.asNumber().round(PRECISION);
        return new Cell.Numeric(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }
}
