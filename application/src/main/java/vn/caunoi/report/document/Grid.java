package vn.caunoi.report.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of fixed columns, with or without lines. Cells are filled paragraph by paragraph. */
final class Grid {

    /** Width between the margins of an A4 page, in twentieths of a point. */
    static final int WIDTH = 11_906 - 1_701 - 850;

    /** Between a line of the table and the words beside it. */
    private static final int BESIDE_WORDS = 40;

    private final XWPFTable table;
    private final int[] widths;

    private Grid(XWPFDocument document, int rows, int[] widths) {
        this.table = document.createTable(rows, widths.length);
        this.widths = widths;
        table.setWidth(WIDTH);
        table.setCellMargins(0, BESIDE_WORDS, 0, BESIDE_WORDS);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        columns();
    }

    static Grid withLines(XWPFDocument document, int rows, int... widths) {
        return new Grid(document, rows, widths);
    }

    static Grid withoutLines(XWPFDocument document, int rows, int... widths) {
        Grid grid = new Grid(document, rows, widths);
        grid.table.removeBorders();
        return grid;
    }

    private void columns() {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Integer.toString(widths[column]));
            }
        });
    }

    /** So many first rows stand again at the top of each page. */
    Grid repeatFirstRows(int rows) {
        for (int row = 0; row < rows; row++) {
            table.getRow(row).setRepeatHeader(true);
        }
        return this;
    }

    /** The cell of the first row reaches over the second. */
    void mergeDown(int column) {
        table.getRow(0).getCell(column).getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(1).getCell(column).getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
    }

    /** The cell joins the one at its left. */
    void mergeLeft(int row, int column) {
        XWPFTableCell right = table.getRow(row).getCell(column);
        XWPFTableCell left = table.getRow(row).getCell(column - 1);
        int spanned = spans(right) + spans(left);
        int width = width(right) + width(left);
        table.getRow(row).removeCell(column);
        var properties = left.getCTTc().getTcPr();
        if (properties.isSetGridSpan()) {
            properties.unsetGridSpan();
        }
        properties.addNewGridSpan().setVal(BigInteger.valueOf(spanned));
        left.setWidth(Integer.toString(width));
    }

    private static int spans(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    }

    private static int width(XWPFTableCell cell) {
        return (int) cell.getWidth();
    }

    /** One more paragraph of a cell. */
    XWPFParagraph add(int row, int column, Typing typing, ParagraphAlignment alignment, String text) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        XWPFParagraph paragraph = isUntouched(cell) ? cell.getParagraphArray(0) : cell.addParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return typing.type(paragraph, text, alignment);
    }

    void center(int row, int column) {
        table.getRow(row).getCell(column).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    /** Leaves one cell in a row, over its whole width. */
    void span(int row) {
        var cells = table.getRow(row);
        while (cells.getTableCells().size() > 1) {
            cells.removeCell(1);
        }
        cells.getCell(0).setWidth(Integer.toString(WIDTH));
        cells.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
    }

    private static boolean isUntouched(XWPFTableCell cell) {
        return cell.getParagraphs().size() == 1
                && cell.getParagraphArray(0).getRuns().isEmpty();
    }
}
