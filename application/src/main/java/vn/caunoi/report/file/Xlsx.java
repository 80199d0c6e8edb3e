package vn.caunoi.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Chart;
import vn.caunoi.report.Manuscript.Column;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Row;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Manuscript.Weight;
import vn.caunoi.report.document.StableZip;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** The tables of a report, a sheet each, as they stand on the page: numbers as numbers, heads merged, sums below. */
@Component
class Xlsx implements ReportFormat {

    private final Messages messages;
    private final House.Source house;

    Xlsx(Messages messages, House.Source house) {
        this.messages = messages;
        this.house = house;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String type() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] write(Manuscript manuscript) {
        Text text = messages.in(Messages.VIETNAMESE);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheets sheets = new Sheets(book, house.house().sample() == null ? "" : text.t("shell.sample.banner"));
            PaperTables tables = new PaperTables(text, house.house());
            manuscript
                    .blocks()
                    .flatMap(block -> grid(block, tables))
                    .forEach(grid -> sheets.add(tables.marked(grid), tables.title(grid)));
            Grid figures = figures(manuscript.figures(), text);
            sheets.add(figures, figures.title());
            book.getProperties().getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.empty());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chart is told in numbers. */
    private static Stream<Grid> grid(Block block, PaperTables tables) {
        return switch (block) {
            case Grid grid -> Stream.of(grid);
            case Chart chart -> Stream.of(tables.told(chart));
            default -> Stream.of();
        };
    }

    private static Grid figures(List<Value> figures, Text text) {
        return new Grid(
                "figures",
                text.t("report.draft.figures"),
                List.of(
                        new Column(null, text.t("report.table.indicator"), false),
                        new Column(null, text.t("report.paper.annex.scope"), false),
                        new Column(null, text.t("report.table.value"), true),
                        new Column(null, text.t("report.table.measure"), false),
                        new Column(null, text.t("report.paper.annex.definition"), false)),
                figures.stream()
                        .map(value -> new Row(
                                Weight.PLAIN,
                                List.of(
                                        Manuscript.Cell.of(value.title()),
                                        Manuscript.Cell.of(value.scope() + "; " + value.when()),
                                        new Manuscript.Cell(value.text(), value.value(), value.path()),
                                        Manuscript.Cell.of(value.measure()),
                                        Manuscript.Cell.of(value.definition()))))
                        .toList());
    }

    /** The sheets of one workbook. */
    private static final class Sheets {

        private static final int WIDE = 40 * 256;
        private static final int NARROW = 16 * 256;

        private final XSSFWorkbook book;
        private final String mark;
        private final Set<String> names = new HashSet<>();
        private final CellStyle plain;
        private final CellStyle bold;
        private final CellStyle head;
        private final Map<String, CellStyle> numbers = new HashMap<>();

        Sheets(XSSFWorkbook book, String mark) {
            this.book = book;
            this.mark = mark;
            this.plain = style(false);
            this.bold = style(true);
            this.head = style(true);
            head.setAlignment(HorizontalAlignment.CENTER);
            head.setVerticalAlignment(VerticalAlignment.CENTER);
        }

        private CellStyle style(boolean heavy) {
            CellStyle style = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setFontName("Times New Roman");
            font.setBold(heavy);
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }

        void add(Grid grid, String title) {
            XSSFSheet sheet = book.createSheet(name(grid));
            sheet.getHeader().setCenter(mark);
            int at = 0;
            if (!mark.isEmpty()) {
                sheet.createRow(at++).createCell(0).setCellValue(mark);
            }
            sheet.createRow(at++).createCell(0).setCellValue(title);
            at = heads(sheet, at, grid.columns());
            sheet.createFreezePane(1, at);
            for (Row row : grid.rows()) {
                fill(sheet, at++, row, grid.columns().size());
            }
            for (int column = 0; column < grid.columns().size(); column++) {
                sheet.setColumnWidth(
                        column, column == 0 || !grid.columns().get(column).number() ? WIDE : NARROW);
            }
        }

        private String name(Grid grid) {
            String safe = WorkbookUtil.createSafeSheetName(grid.title());
            String name = safe;
            for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = safe.substring(0, Math.min(safe.length(), 27)) + " " + i;
            }
            return name;
        }

        /** Where no column belongs to a group there is one row of heads. */
        private int heads(XSSFSheet sheet, int at, List<Column> columns) {
            boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
            for (int row = at; row <= at + (grouped ? 1 : 0); row++) {
                sheet.createRow(row);
                for (int column = 0; column < columns.size(); column++) {
                    sheet.getRow(row).createCell(column).setCellStyle(head);
                }
            }
            for (int column = 0; column < columns.size(); column++) {
                head(sheet, at, columns, column, grouped);
            }
            return at + (grouped ? 2 : 1);
        }

        private static void head(XSSFSheet sheet, int at, List<Column> columns, int column, boolean grouped) {
            Column of = columns.get(column);
            String group = of.group();
            if (group == null) {
                sheet.getRow(at).getCell(column).setCellValue(of.title());
                if (grouped) {
                    sheet.addMergedRegion(new CellRangeAddress(at, at + 1, column, column));
                }
                return;
            }
            sheet.getRow(at + 1).getCell(column).setCellValue(of.title());
            if (column > 0 && group.equals(columns.get(column - 1).group())) {
                return;
            }
            int last = column;
            while (last + 1 < columns.size()
                    && group.equals(columns.get(last + 1).group())) {
                last++;
            }
            sheet.getRow(at).getCell(column).setCellValue(group);
            if (last > column) {
                sheet.addMergedRegion(new CellRangeAddress(at, at, column, last));
            }
        }

        private void fill(XSSFSheet sheet, int at, Row row, int columns) {
            sheet.createRow(at);
            for (int column = 0; column < columns; column++) {
                Cell cell = sheet.getRow(at).createCell(column);
                boolean heavy = row.weight() != Weight.PLAIN;
                cell.setCellStyle(heavy ? bold : plain);
                if (column < row.cells().size()) {
                    put(cell, row.cells().get(column), heavy);
                }
            }
            if (row.weight() == Weight.GROUP && columns > 1) {
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns - 1));
            }
        }

        /** A number counts on; the words beside it, such as "ước đạt", are in its format. */
        private void put(Cell cell, Manuscript.Cell said, boolean heavy) {
            if (said.value() == null) {
                cell.setCellValue(said.text());
            } else {
                cell.setCellValue(said.value().doubleValue());
                cell.setCellStyle(number(SpokenNumber.format(said.text(), said.value()), heavy));
            }
        }

        private CellStyle number(String format, boolean heavy) {
            return numbers.computeIfAbsent(format + heavy, same -> {
                CellStyle style = style(heavy);
                style.setDataFormat(book.createDataFormat().getFormat(format));
                return style;
            });
        }
    }
}
