package vn.caunoi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Column;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Weight;

/** A sheet beside the table it was made of: what it shows, what counts on, and how its heads are joined. */
final class SheetOfGrid {

    private SheetOfGrid() {}

    static void check(XSSFSheet sheet, Grid grid) {
        boolean grouped = grid.columns().stream().anyMatch(column -> column.group() != null);
        int first = sheet.getLastRowNum() - grid.rows().size() + 1;
        assertThat(sheet.getRow(first - (grouped ? 3 : 2)).getCell(0).getStringCellValue())
                .isEqualTo(grid.title());
        assertThat(sheet.getMergedRegions())
                .as(grid.title())
                .containsExactlyInAnyOrderElementsOf(joined(grid, first, grouped));
        for (int at = 0; at < grid.columns().size(); at++) {
            Column column = grid.columns().get(at);
            assertThat(sheet.getRow(column.group() == null && grouped ? first - 2 : first - 1)
                            .getCell(at)
                            .getStringCellValue())
                    .isEqualTo(column.title());
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            Manuscript.Row said = grid.rows().get(row);
            for (int at = 0; at < said.cells().size(); at++) {
                XSSFCell cell = sheet.getRow(first + row).getCell(at);
                check(cell, said.cells().get(at));
                assertThat(cell.getCellStyle().getFont().getBold()).isEqualTo(said.weight() != Weight.PLAIN);
            }
        }
    }

    static void check(XSSFSheet sheet, Manuscript.Chart chart) {
        int first = sheet.getLastRowNum() - chart.series().size() + 1;
        for (int row = 0; row < chart.series().size(); row++) {
            List<Cell> values = chart.series().get(row).values();
            for (int at = 0; at < values.size(); at++) {
                check(sheet.getRow(first + row).getCell(at + 1), values.get(at));
            }
        }
    }

    static void check(XSSFSheet sheet, List<Manuscript.Value> figures) {
        int first = sheet.getLastRowNum() - figures.size() + 1;
        for (int row = 0; row < figures.size(); row++) {
            Manuscript.Value figure = figures.get(row);
            assertThat(sheet.getRow(first + row).getCell(0).getStringCellValue())
                    .isEqualTo(figure.title());
            check(sheet.getRow(first + row).getCell(2), new Cell(figure.text(), figure.value(), figure.path()));
        }
    }

    private static void check(XSSFCell cell, Cell said) {
        assertThat(ShownCell.of(cell)).isEqualTo(said.text());
        if (said.value() != null) {
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(said.value().doubleValue());
        }
    }

    private static List<CellRangeAddress> joined(Grid grid, int first, boolean grouped) {
        List<CellRangeAddress> joined = new ArrayList<>();
        List<Column> columns = grid.columns();
        for (int at = 0; grouped && at < columns.size(); at++) {
            String group = columns.get(at).group();
            if (group == null) {
                joined.add(new CellRangeAddress(first - 2, first - 1, at, at));
            } else if (at == 0 || !group.equals(columns.get(at - 1).group())) {
                int beside = (int) Stream.iterate(at, next -> next + 1)
                        .takeWhile(next -> next < columns.size()
                                && Objects.equals(columns.get(next).group(), group))
                        .count();
                if (beside > 1) {
                    joined.add(new CellRangeAddress(first - 2, first - 2, at, at + beside - 1));
                }
            }
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            if (grid.rows().get(row).weight() == Weight.GROUP) {
                joined.add(new CellRangeAddress(first + row, first + row, 0, columns.size() - 1));
            }
        }
        return joined;
    }
}
