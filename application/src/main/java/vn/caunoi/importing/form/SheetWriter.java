package vn.caunoi.importing.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.importing.row.Row;

/**
 * Writes rows into a workbook: a row of keys, a row of captions, then the rows. Words are written as text cells, never as
 * formulas, whatever they begin with.
 */
public final class SheetWriter implements AutoCloseable {

    private static final String APPLICATION = "Cau Noi";
    private static final String VERSION = "1.0";
    private static final String DAY = "dd/mm/yyyy";
    private static final int HEADER_ROWS = 2;
    private static final int WIDTH_OF_A_MARK = 34;
    private static final String RED = "8F101B";
    private static final int DIGITS_OF_A_SHEET = 15;

    private final Workbook workbook;
    private final Captions captions;
    private final SheetMarks marks;

    public SheetWriter(OutputStream out, Captions captions, SheetMarks marks) {
        this.workbook = new Workbook(out, APPLICATION, VERSION);
        this.captions = captions;
        this.marks = marks;
    }

    /** Writes one sheet; without rows it is a form to be filled in. */
    public <R extends Row> void write(SheetForm<R> form, List<R> rows) throws IOException {
        Worksheet sheet = workbook.newWorksheet(form.name());
        List<ColumnForm> columns = form.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).key());
            sheet.value(1, column, captions.of(columns.get(column).key()));
        }
        sheet.range(0, 0, 1, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, HEADER_ROWS);
        marks.head().ifPresent(head -> {
            sheet.header(head, Position.CENTER);
            mark(sheet, head, captions.of(columns.getFirst().key()));
        });
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Object value = columns.get(column).valueIn(rows.get(row));
                if (value != null) {
                    write(sheet, row + HEADER_ROWS, column, value);
                    note(sheet, row + HEADER_ROWS, column, marks.at(rows.get(row), columns.get(column)));
                }
            }
        }
        sheet.finish();
    }

    /** The captions are skipped when the sheet is read, and stay in sight when it is rolled. */
    private static void mark(Worksheet sheet, String head, String caption) {
        sheet.value(1, 0, head + " · " + caption);
        sheet.width(0, WIDTH_OF_A_MARK);
        sheet.style(1, 0).bold().fontColor(RED).wrapText(true).set();
    }

    private static void note(Worksheet sheet, int row, int column, Optional<String> note) {
        note.ifPresent(words -> sheet.comment(row, column, words));
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Integer count -> sheet.value(row, column, count);
            case BigDecimal number when number.precision() <= DIGITS_OF_A_SHEET -> sheet.value(row, column, number);
            case BigDecimal number ->
                sheet.value(row, column, number.toPlainString().replace('.', ','));
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            default -> sheet.value(row, column, ColumnForm.written(value));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
