package vn.caunoi.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The words of a printed paper as they are read from its .pdf, with single spaces. */
public final class PrintedWords {

    private static final double MILLIMETRE = 72 / 25.4;

    private PrintedWords() {}

    /** Page by page, of what stands so many millimetres below the edge. */
    public static List<String> between(PDDocument document, double from, double height) throws IOException {
        List<String> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.addRegion("area", new Rectangle2D.Double(0, from * MILLIMETRE, 210 * MILLIMETRE, height * MILLIMETRE));
            area.extractRegions(page);
            pages.add(normal(area.getTextForRegion("area")));
        }
        return pages;
    }

    public static String normal(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
