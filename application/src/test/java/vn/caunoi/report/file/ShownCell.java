package vn.caunoi.report.file;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet of a Vietnamese office shows in a cell: words in quotes stay words, and a number adds its own sign only
 * where its format has one section. POI's own formatter takes a quoted percent sign for one that multiplies.
 */
final class ShownCell {

    private static final Pattern SECTION = Pattern.compile("(\"[^\"]*\")?([#,0.]*)(\"[^\"]*\")?");
    private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));

    private ShownCell() {}

    static String of(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        double value = cell.getNumericCellValue();
        Matcher section = SECTION.matcher(cell.getCellStyle().getDataFormatString());
        if (!section.lookingAt()) {
            throw new IllegalStateException(cell.getCellStyle().getDataFormatString());
        }
        String digits = section.group(2);
        boolean ownSign = section.hitEnd();
        return (ownSign && value < 0 ? "-" : "")
                + words(section.group(1))
                + (digits.isEmpty() ? "" : new DecimalFormat(digits, SIGNS).format(Math.abs(value)))
                + words(section.group(3));
    }

    private static String words(@Nullable String quoted) {
        return quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
    }
}
