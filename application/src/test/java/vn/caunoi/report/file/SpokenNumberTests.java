package vn.caunoi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell of a spreadsheet stays a number and shows what the page shows. */
class SpokenNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.163        | 24163",
                "ước đạt 6,39  | 6.39",
                "6,4           | 6.39",
                "gần 500       | 496",
                "gần 500       | 500",
                "trên 4.100    | 4128",
                "103,06%       | 103.06",
                "tăng 15,22%*  | 15.22",
                "giảm 1,89%    | -1.89",
                "giảm 2 điểm phần trăm | -2",
                "+36           | 36",
                "-3            | -3",
                "-1.234,5      | -1234.5",
                "0             | 0",
                "0*            | 0",
                "1.290.367     | 1290367"
            })
    void the_words_are_seen_beside_the_number(String text, BigDecimal value) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(SpokenNumber.format(text, value)));
            Cell cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(style);
            assertThat(ShownCell.of(cell)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "24.163       | 24163 | #,##0",
                "ước đạt 6,39 | 6.39  | `\"ước đạt \"#,##0.00;\"ước đạt \"#,##0.00`",
                "103,06%      | 103.06 | `#,##0.00\"%\"`",
                "-3           | -3    | #,##0",
                "giảm 1,89%   | -1.89 | `\"giảm \"#,##0.00\"%\";\"giảm \"#,##0.00\"%\"`",
                "gần 500      | 496   | `\"gần 500\";\"gần 500\"`"
            })
    void the_format_is_one_that_every_spreadsheet_reads(String text, BigDecimal value, String format) {
        assertThat(SpokenNumber.format(text, value)).isEqualTo(format);
    }
}
