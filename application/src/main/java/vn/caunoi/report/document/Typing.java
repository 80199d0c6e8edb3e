package vn.caunoi.report.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** How letters of a paper look: size in points, bold, italic, underlined. */
record Typing(double size, boolean bold, boolean italic, boolean underlined) {

    static final String FONT = "Times New Roman";

    static Typing plain(double size) {
        return new Typing(size, false, false, false);
    }

    static Typing bold(double size) {
        return new Typing(size, true, false, false);
    }

    static Typing italic(double size) {
        return new Typing(size, false, true, false);
    }

    static Typing boldItalic(double size) {
        return new Typing(size, true, true, false);
    }

    static Typing underlined(double size) {
        return new Typing(size, false, false, true);
    }

    /** Types the text into the paragraph and returns the paragraph. */
    XWPFParagraph type(XWPFParagraph paragraph, String text, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        style(paragraph.createRun()).setText(text);
        return paragraph;
    }

    XWPFRun style(XWPFRun run) {
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        if (underlined) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        return run;
    }
}
