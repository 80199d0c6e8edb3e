package vn.caunoi.importing.blank;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.caunoi.importing.form.Captions;
import vn.caunoi.importing.form.ColumnForm;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.shell.Text;

/**
 * The workbook that an office fills in: every sheet as the import declares and reads it, so that both cannot part. How each column is
 * written, and rows to look at, stand on sheets of their own, which the import passes by.
 */
@Component
public class BlankWorkbook {

    private static final String REQUIRED = "FFF3D6";
    private static final int FIRST_ROW = 2;
    private static final int LAST_ROW = 5000;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 40;

    private final DeclaredCodes declared;

    BlankWorkbook(DeclaredCodes declared) {
        this.declared = declared;
    }

    /** In the language of who fills it in; keys, codes and names of sheets are the same in every language. */
    public void write(OutputStream out, Text text) throws IOException {
        try (Workbook workbook = new Workbook(out, "Cau Noi", "1.0")) {
            new GuideSheet(text, declared).write(workbook.newWorksheet(SheetForm.GUIDE));
            new ExampleSheet(text).write(workbook.newWorksheet(SheetForm.EXAMPLES));
            List<Worksheet> sheets = SheetForm.all().stream()
                    .map(form -> workbook.newWorksheet(form.name()))
                    .toList();
            ChoiceSheet choices = new ChoiceSheet(workbook.newWorksheet(SheetForm.CHOICES), text);
            for (int i = 0; i < sheets.size(); i++) {
                write(SheetForm.all().get(i), sheets.get(i), choices, text);
            }
        }
    }

    private void write(SheetForm<?> form, Worksheet sheet, ChoiceSheet choices, Text text) {
        for (int index = 0; index < form.columns().size(); index++) {
            ColumnForm column = form.columns().get(index);
            String caption = Captions.of(column.key(), text);
            sheet.value(0, index, column.key());
            sheet.value(1, index, caption);
            sheet.width(
                    index, Math.clamp(Math.max(caption.length(), column.key().length()) + 3L, NARROWEST, WIDEST));
            if (column.required()) {
                sheet.range(0, index, 1, index)
                        .style()
                        .bold()
                        .fillColor(REQUIRED)
                        .set();
            }
            offer(form, sheet, index, choices, text);
        }
        sheet.freezePane(0, FIRST_ROW);
    }

    /** Offers what may be written; the import says so anew, for cells may be pasted past it. */
    private void offer(SheetForm<?> form, Worksheet sheet, int index, ChoiceSheet choices, Text text) {
        ColumnForm column = form.columns().get(index);
        Map<String, String> codes = declared.of(form, column, text);
        if (column.choices().isEmpty() && codes.isEmpty()) return;
        Range offered = codes.isEmpty() ? choices.of(form, column) : choices.of(form, column, codes);
        sheet.range(FIRST_ROW, index, LAST_ROW, index).validateWithList(offered).showErrorMessage(true);
    }
}
