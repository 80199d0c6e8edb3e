package vn.caunoi.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a {@link PartyPaper} as a .docx in the form of 36-HD/VPTW: A4 with margins of 20, 20, 30 and 15 mm, Times New
 * Roman, the head in two columns without lines, the page number at the top from the second page on. The same paper gives
 * the same bytes.
 */
public final class PartyPaperDocument {

    private static final int LEFT_COLUMN = 4_500;
    private static final int HALF = Grid.WIDTH / 2;
    private static final int SMALLEST = 6;
    private static final int SIX_POINTS = 120;
    private static final int FIRST_LINE = 720;
    private static final int LINES_FOR_THE_NAME = 4;

    /** How far the line under the Party's name stands in from its column, so that it is as long as the name. */
    private static final int BESIDE_THE_LINE = 300;

    private final PartyPaper paper;
    private final XWPFDocument document = new XWPFDocument();

    private PartyPaperDocument(PartyPaper paper) {
        this.paper = paper;
    }

    public static byte[] of(PartyPaper paper) {
        return new PartyPaperDocument(paper).bytes();
    }

    private byte[] bytes() {
        try (document) {
            letters();
            page();
            pageHeads();
            head();
            title();
            paper.blocks().forEach(this::block);
            signature();
            return StableZip.of(written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written() throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.kind() + " " + paper.about());
        properties.setCreator(paper.head().issuer());
        properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private void letters() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Typing.FONT);
        fonts.setHAnsi(Typing.FONT);
        fonts.setCs(Typing.FONT);
        fonts.setEastAsia(Typing.FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(paper.language());
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_134));
        margins.setBottom(BigInteger.valueOf(1_134));
        margins.setLeft(BigInteger.valueOf(1_701));
        margins.setRight(BigInteger.valueOf(850));
        margins.setHeader(BigInteger.valueOf(480));
        margins.setFooter(BigInteger.valueOf(480));
    }

    private void pageHeads() {
        mark(document.createHeader(HeaderFooterType.FIRST));
        XWPFHeader later = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph number = later.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        Typing.plain(14).style(new XWPFRun(field.addNewR(), number)).setText("2");
        mark(later);
    }

    private void mark(XWPFHeader header) {
        XWPFParagraph paragraph = header.createParagraph();
        Typing.bold(11).type(paragraph, paper.mark() == null ? "" : paper.mark(), ParagraphAlignment.CENTER);
    }

    private void head() {
        PartyPaper.Head head = paper.head();
        Grid grid = Grid.withoutLines(document, 2, LEFT_COLUMN, Grid.WIDTH - LEFT_COLUMN);
        grid.add(0, 0, Typing.plain(14), ParagraphAlignment.CENTER, capitals(head.superior()));
        grid.add(0, 0, Typing.bold(14), ParagraphAlignment.CENTER, capitals(head.issuer()));
        grid.add(0, 0, Typing.plain(14), ParagraphAlignment.CENTER, "*");
        XWPFParagraph party = grid.add(0, 1, Typing.bold(15), ParagraphAlignment.CENTER, capitals(head.party()));
        party.setBorderBottom(Borders.SINGLE);
        party.setIndentationLeft(BESIDE_THE_LINE);
        party.setIndentationRight(BESIDE_THE_LINE);
        grid.add(1, 0, Typing.plain(14), ParagraphAlignment.CENTER, head.number());
        grid.add(1, 1, Typing.italic(14), ParagraphAlignment.CENTER, head.placeAndDay());
    }

    private void title() {
        XWPFParagraph kind =
                Typing.bold(16).type(document.createParagraph(), capitals(paper.kind()), ParagraphAlignment.CENTER);
        kind.setSpacingBefore(SIX_POINTS);
        kind.setSpacingAfter(0);
        XWPFParagraph about =
                Typing.bold(14).type(document.createParagraph(), paper.about(), ParagraphAlignment.CENTER);
        about.setSpacingAfter(0);
        XWPFParagraph line = Typing.plain(14).type(document.createParagraph(), "-----", ParagraphAlignment.CENTER);
        line.setSpacingAfter(SIX_POINTS);
    }

    private void block(PartyPaper.Block block) {
        switch (block) {
            case PartyPaper.Paragraph(String text) -> body(Typing.plain(14), text, ParagraphAlignment.BOTH);
            case PartyPaper.Heading(String text) ->
                body(Typing.bold(14), text, ParagraphAlignment.LEFT).setKeepNext(true);
            case PartyPaper.Table table -> table(table);
        }
    }

    private XWPFParagraph body(Typing typing, String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = typing.type(document.createParagraph(), text, alignment);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(SIX_POINTS);
        return paragraph;
    }

    private void table(PartyPaper.Table table) {
        PaperTable.draw(document, table);
    }

    private void signature() {
        PartyPaper.Signature signature = paper.signature();
        Typing.plain(SMALLEST)
                .type(document.createParagraph(), "", ParagraphAlignment.LEFT)
                .setSpacingAfter(0);
        Grid grid = Grid.withoutLines(document, 1, HALF, Grid.WIDTH - HALF);
        grid.add(0, 0, Typing.underlined(14), ParagraphAlignment.LEFT, signature.recipientsTitle());
        signature
                .recipients()
                .forEach(recipient -> grid.add(0, 0, Typing.plain(12), ParagraphAlignment.LEFT, recipient));
        signature.titles().forEach(line -> grid.add(0, 1, Typing.bold(14), ParagraphAlignment.CENTER, capitals(line)));
        for (int blank = 0; blank < LINES_FOR_THE_NAME; blank++) {
            grid.add(0, 1, Typing.bold(14), ParagraphAlignment.CENTER, "");
        }
    }

    private String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag(paper.language()));
    }
}
