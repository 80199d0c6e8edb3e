package vn.caunoi.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** How high a paper becomes when it is printed, in points: from its own letters and widths, rather too high than too low. */
final class PrintedPage {

    /** Between the margins of A4. */
    static final double ROOM = (297 - 20 - 20) / 25.4 * 72;

    private static final double WIDTH = (210 - 30 - 15) / 25.4 * 72;
    private static final double LINE = 1.15;
    private static final double TWIPS = 20;
    private static final double CELL_MARGINS = 2 * 40 / TWIPS;

    private PrintedPage() {}

    static double height(XWPFDocument document) {
        return document.getBodyElements().stream()
                .mapToDouble(PrintedPage::height)
                .sum();
    }

    private static double height(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> height(paragraph, WIDTH);
            case XWPFTable table ->
                table.getRows().stream().mapToDouble(PrintedPage::height).sum();
            default -> throw new IllegalStateException("nothing is known of " + element.getElementType());
        };
    }

    private static double height(XWPFTableRow row) {
        double lineBelow = 0.5;
        return lineBelow
                + row.getTableCells().stream()
                        .mapToDouble(cell -> height(cell.getParagraphs(), cell.getWidth() / TWIPS - CELL_MARGINS))
                        .max()
                        .orElse(0);
    }

    private static double height(List<XWPFParagraph> paragraphs, double width) {
        return paragraphs.stream()
                .mapToDouble(paragraph -> height(paragraph, width))
                .sum();
    }

    private static double height(XWPFParagraph paragraph, double width) {
        double size = paragraph.getRuns().stream()
                .mapToDouble(run -> run.getFontSizeAsDouble())
                .max()
                .orElse(14);
        boolean bold = paragraph.getRuns().stream().anyMatch(run -> run.isBold());
        double between = Math.max(paragraph.getSpacingBefore(), 0) + Math.max(paragraph.getSpacingAfter(), 0);
        return lines(paragraph, width, size, bold) * size * LINE + between / TWIPS;
    }

    private static int lines(XWPFParagraph paragraph, double width, double size, boolean bold) {
        int lines = 1;
        double used = Math.max(paragraph.getFirstLineIndent(), 0) / TWIPS;
        for (String word : paragraph.getText().split(" ")) {
            double needed = width(word, size, bold);
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            used += needed + size / 4;
        }
        return lines;
    }

    /** Times New Roman, by the kind of letter; bold is a tenth wider. */
    private static double width(String word, double size, boolean bold) {
        double ems = word.codePoints().mapToDouble(PrintedPage::ems).sum();
        return ems * size * (bold ? 1.1 : 1);
    }

    private static double ems(int letter) {
        if (letter == '…') {
            return 1;
        }
        if (".,;:-/()\u00a0iltIjrf".indexOf(letter) >= 0) {
            return 0.3;
        }
        if (letter == '%' || letter == 'm' || letter == 'w') {
            return 0.8;
        }
        if (Character.isUpperCase(letter)) {
            return 0.7;
        }
        return Character.isDigit(letter) ? 0.5 : 0.46;
    }
}
