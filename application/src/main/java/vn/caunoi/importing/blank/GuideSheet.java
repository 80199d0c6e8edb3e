package vn.caunoi.importing.blank;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.importing.form.Captions;
import vn.caunoi.importing.form.ColumnForm;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.shell.Text;

/** Tells how the workbook is filled in, and of each column whether it must be and how it is written. */
record GuideSheet(Text text, DeclaredCodes declared) {

    private static final int LINES = 7;
    private static final List<Integer> WIDTHS = List.of(20, 26, 28, 12, 60);

    void write(Worksheet sheet) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.value(0, 0, text.t("importing.template.guide"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int line = 1; line <= LINES; line++) {
            sheet.value(line, 0, text.t("importing.template.guide." + line));
        }
        int row = LINES + 2;
        head(sheet, row++);
        for (SheetForm<?> form : SheetForm.all()) {
            for (ColumnForm column : form.columns()) {
                describe(sheet, row++, form, column);
            }
        }
    }

    private void head(Worksheet sheet, int row) {
        List<String> titles = List.of("sheet", "column", "caption", "required", "how");
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(row, column, text.t("importing.template." + titles.get(column)));
        }
        sheet.range(row, 0, row, titles.size() - 1).style().bold().set();
    }

    private void describe(Worksheet sheet, int row, SheetForm<?> form, ColumnForm column) {
        sheet.value(row, 0, form.name());
        sheet.value(row, 1, column.key());
        sheet.value(row, 2, Captions.of(column.key(), text));
        if (column.required()) {
            sheet.value(row, 3, text.t("importing.template.yes"));
            sheet.range(row, 1, row, 3).style().bold().set();
        } else if (!column.choice().isEmpty()) {
            sheet.value(row, 3, text.t("importing.template.one-of"));
        }
        sheet.value(row, 4, how(form, column));
        sheet.style(row, 4).wrapText(true).set();
    }

    private String how(SheetForm<?> form, ColumnForm column) {
        String own = "importing.template.how." + column.key();
        if (!declared.of(form, column, text).isEmpty()) {
            return text.t("importing.template.declared", SheetForm.CHOICES, form.name() + "." + column.key());
        }
        if (column.choices().isEmpty() && text.knows(own)) return text.t(own);
        String kind = text.t("importing.template.kind." + column.kind().name().toLowerCase(Locale.ROOT));
        return column.kind() == ColumnForm.Kind.CHOICE ? kind + " " + String.join(", ", column.choices()) : kind;
    }
}
