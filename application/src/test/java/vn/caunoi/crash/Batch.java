package vn.caunoi.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The workbook of one office's movements: every other row names a person, the rest counts, every hundredth cites a paper. */
record Batch(int number) {

    static final String ROOT = "KCX-CD";
    static final int UNITS = 20;
    static final int ROWS = 10_000;
    static final int NAMED = ROWS / 2;
    static final int PAPERS = ROWS / 100;

    /** How many people its rows bring. */
    static final long MEMBERS =
            IntStream.range(0, ROWS).mapToLong(Batch::quantity).sum();

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
    private static final List<String> MOVEMENTS = List.of(
            "ma_dong",
            "ngay",
            "to_chuc",
            "loai",
            "so_luong",
            "ma_nguoi",
            "ho_ten",
            "gioi_tinh",
            "so_quyet_dinh",
            "ngay_quyet_dinh");

    /** A union above the grassroots with twenty below it, as they stood before the records begin. */
    static byte[] ofUnits() {
        return workbook("to_chuc", sheet -> {
            header(sheet, List.of("ma", "ten", "he", "loai", "cap_tren", "ngay_thanh_lap", "dau_ky"));
            days(sheet, 5, UNITS + 1);
            unit(sheet, 1, ROOT, "UNION_UPPER", null);
            IntStream.range(0, UNITS).forEach(i -> unit(sheet, i + 2, unit(i), "UNION_GRASSROOTS", ROOT));
        });
    }

    byte[] workbook() {
        return workbook("bien_dong", sheet -> {
            header(sheet, MOVEMENTS);
            days(sheet, 1, ROWS);
            days(sheet, 9, ROWS);
            IntStream.range(0, ROWS).forEach(row -> movement(sheet, row));
        });
    }

    /** How the keys of its rows begin. */
    String name() {
        return "B" + number;
    }

    private static int quantity(int row) {
        return isNamed(row) ? 1 : 1 + row % 7;
    }

    private static boolean isNamed(int row) {
        return row % 2 == 0;
    }

    private void movement(Worksheet sheet, int row) {
        LocalDate day = FIRST_DAY.plusDays(row % 360);
        int line = row + 1;
        sheet.value(line, 0, name() + "-" + row);
        sheet.value(line, 1, day);
        sheet.value(line, 2, unit(row % UNITS));
        sheet.value(line, 3, "KET_NAP");
        sheet.value(line, 4, quantity(row));
        if (isNamed(row)) {
            sheet.value(line, 5, "N" + number + "-" + row);
            sheet.value(line, 6, "Đoàn viên " + number + "-" + row);
            sheet.value(line, 7, row % 4 == 0 ? "NU" : "NAM");
        }
        if (row % (ROWS / PAPERS) == 0) {
            sheet.value(line, 8, number + "." + row + "/QĐ-CĐ");
            sheet.value(line, 9, day);
        }
    }

    private static void unit(Worksheet sheet, int line, String code, String kind, @Nullable String parent) {
        sheet.value(line, 0, code);
        sheet.value(line, 1, "Công đoàn " + code);
        sheet.value(line, 2, "CONG_DOAN");
        sheet.value(line, 3, kind);
        sheet.value(line, 4, parent);
        sheet.value(line, 5, LocalDate.of(2010, 1, 1));
        sheet.value(line, 6, "x");
    }

    private static String unit(int index) {
        return "CS-%02d".formatted(index);
    }

    private static void header(Worksheet sheet, List<String> columns) {
        IntStream.range(0, columns.size()).forEach(column -> sheet.value(0, column, columns.get(column)));
    }

    private static void days(Worksheet sheet, int column, int rows) {
        sheet.range(1, column, rows, column).style().format("dd/mm/yyyy").set();
    }

    private static byte[] workbook(String sheet, Consumer<Worksheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CrashTests", "1.0")) {
            filling.accept(workbook.newWorksheet(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
