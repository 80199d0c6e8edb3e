package vn.caunoi.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes workbooks for tests: {@code Workbooks.of("khu", "ma|ten", "A|Khu A").bytes()}. Cells are text; {@code #12.5} is a
 * number, {@code @2016-03-05} a date, {@code =1+1} a formula.
 */
public final class Workbooks {

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, String> merged = new LinkedHashMap<>();

    public static Workbooks of(String sheet, String... rows) {
        return new Workbooks().and(sheet, rows);
    }

    Workbooks and(String sheet, String... rows) {
        sheets.put(sheet, List.of(rows));
        return this;
    }

    Workbooks hiding(String sheet) {
        hidden.add(sheet);
        return this;
    }

    /** Merges the two cells B and C of a row, counted from 1. */
    Workbooks merging(String sheet, int row) {
        merged.put(sheet, Integer.toString(row));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), name, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void fill(Worksheet sheet, String name, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                put(sheet, row, column, cells[column]);
            }
        }
        if (hidden.contains(name)) {
            sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }
        if (merged.containsKey(name)) {
            int row = Integer.parseInt(merged.get(name)) - 1;
            sheet.range(row, 1, row, 2).merge();
        }
    }

    private static void put(Worksheet sheet, int row, int column, String cell) {
        switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
            case ' ' -> {}
            case '#' -> sheet.value(row, column, new BigDecimal(cell.substring(1)));
            case '=' -> sheet.formula(row, column, cell.substring(1));
            case '@' -> {
                sheet.value(row, column, LocalDate.parse(cell.substring(1)));
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(row, column, cell);
        }
    }

    /** The same package with one part changed (or added, where it is not there). */
    static byte[] changing(byte[] workbook, String part, UnaryOperator<String> change) {
        return rewriting(workbook, parts -> {
            parts.put(
                    part,
                    change.apply(new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
            return parts;
        });
    }

    static byte[] rewriting(byte[] workbook, UnaryOperator<Map<String, byte[]>> change) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var part : change.apply(parts(workbook)).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
