package vn.caunoi.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
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
 * Writes an {@link OfficialPaper} as a .docx in the form of 36-HD/VPTW of 3/4/2018 or of NĐ 30/2020/NĐ-CP of 5/3/2020: A4 with
 * margins of 20, 20, 30 and 15 mm, Times New Roman, the head in two columns without lines, the page number at the top from the
 * second page on. The same paper gives the same bytes.
 */
public final class OfficialPaperDocument {

    private static final int LEFT_COLUMN = 4_500;

    /** Narrower, so that the name of the State stands on one line. */
    private static final int LEFT_COLUMN_OF_STATE = 3_900;

    private static final int CAPTION = 12;
    private static final int HALF = Grid.WIDTH / 2;
    private static final int SMALLEST = 6;
    private static final int SIX_POINTS = 120;
    private static final int FIRST_LINE = 720;
    private static final int LINES_FOR_THE_NAME = 4;

    /** How far the line under the Party's name stands in from its column, so that it is as long as the name. */
    private static final int BESIDE_THE_LINE = 300;

    private final OfficialPaper paper;
    private final XWPFDocument document = new XWPFDocument();

    private OfficialPaperDocument(OfficialPaper paper) {
        this.paper = paper;
    }

    public static byte[] of(OfficialPaper paper) {
        return new OfficialPaperDocument(paper).bytes();
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
            annex();
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
        if (paper.form() == OfficialPaper.Form.PARTY) {
            partyHead(paper.head());
        } else {
            stateHead(paper.head());
        }
    }

    private void partyHead(OfficialPaper.Head head) {
        Grid grid = Grid.withoutLines(document, 2, LEFT_COLUMN, Grid.WIDTH - LEFT_COLUMN);
        grid.add(0, 0, Typing.plain(14), ParagraphAlignment.CENTER, capitals(head.superior()));
        grid.add(0, 0, Typing.bold(14), ParagraphAlignment.CENTER, capitals(head.issuer()));
        grid.add(0, 0, Typing.plain(14), ParagraphAlignment.CENTER, "*");
        underlined(grid.add(0, 1, Typing.bold(15), ParagraphAlignment.CENTER, capitals(head.party())), BESIDE_THE_LINE);
        grid.add(1, 0, Typing.plain(14), ParagraphAlignment.CENTER, head.number());
        grid.add(1, 1, Typing.italic(14), ParagraphAlignment.CENTER, head.placeAndDay());
    }

    private void stateHead(OfficialPaper.Head head) {
        Grid grid = Grid.withoutLines(document, 2, LEFT_COLUMN_OF_STATE, Grid.WIDTH - LEFT_COLUMN_OF_STATE);
        grid.add(0, 0, Typing.plain(12), ParagraphAlignment.CENTER, capitals(head.superior()));
        underlined(
                grid.add(0, 0, Typing.bold(12), ParagraphAlignment.CENTER, capitals(head.issuer())),
                LEFT_COLUMN_OF_STATE / 3);
        grid.add(0, 1, Typing.bold(12), ParagraphAlignment.CENTER, capitals(head.party()));
        underlined(
                grid.add(
                        0, 1, Typing.bold(13), ParagraphAlignment.CENTER, Objects.requireNonNullElse(head.motto(), "")),
                BESIDE_THE_LINE * 3);
        grid.add(1, 0, Typing.plain(13), ParagraphAlignment.CENTER, head.number());
        grid.add(1, 1, Typing.italic(13), ParagraphAlignment.CENTER, head.placeAndDay());
    }

    private static void underlined(XWPFParagraph paragraph, int beside) {
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(beside);
        paragraph.setIndentationRight(beside);
    }

    private void title() {
        boolean party = paper.form() == OfficialPaper.Form.PARTY;
        XWPFParagraph kind = Typing.bold(party ? 16 : 14)
                .type(document.createParagraph(), capitals(paper.kind()), ParagraphAlignment.CENTER);
        kind.setSpacingBefore(SIX_POINTS);
        kind.setSpacingAfter(0);
        XWPFParagraph about =
                Typing.bold(14).type(document.createParagraph(), paper.about(), ParagraphAlignment.CENTER);
        about.setSpacingAfter(0);
        XWPFParagraph line = Typing.plain(party ? 14 : SMALLEST)
                .type(document.createParagraph(), party ? "-----" : "", ParagraphAlignment.CENTER);
        line.setSpacingAfter(SIX_POINTS);
        if (!party) {
            underlined(about, Grid.WIDTH / 3);
        }
    }

    private void block(OfficialPaper.Block block) {
        switch (block) {
            case OfficialPaper.Paragraph(String text, boolean open) ->
                body(Typing.plain(14), text, open ? ParagraphAlignment.LEFT : ParagraphAlignment.BOTH);
            case OfficialPaper.Heading(String text) ->
                body(Typing.bold(14), text, ParagraphAlignment.LEFT).setKeepNext(true);
            case OfficialPaper.Caption(String text) -> caption(text);
            case OfficialPaper.Table table -> table(table);
            case OfficialPaper.Chart chart -> PaperChart.draw(document, chart);
        }
    }

    private XWPFParagraph body(Typing typing, String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = typing.type(document.createParagraph(), text, alignment);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(SIX_POINTS);
        return paragraph;
    }

    private void caption(String text) {
        XWPFParagraph paragraph =
                Typing.bold(CAPTION).type(document.createParagraph(), text, ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(SIX_POINTS);
        paragraph.setSpacingAfter(SIX_POINTS / 2);
        paragraph.setKeepNext(true);
    }

    private void table(OfficialPaper.Table table) {
        PaperTable.draw(document, table);
    }

    private void signature() {
        OfficialPaper.Signature signature = paper.signature();
        Typing.plain(SMALLEST)
                .type(document.createParagraph(), "", ParagraphAlignment.LEFT)
                .setSpacingAfter(0);
        Grid grid = Grid.withoutLines(document, 1, HALF, Grid.WIDTH - HALF);
        boolean party = paper.form() == OfficialPaper.Form.PARTY;
        grid.add(
                0,
                0,
                party ? Typing.underlined(14) : Typing.boldItalic(12),
                ParagraphAlignment.LEFT,
                signature.recipientsTitle());
        signature
                .recipients()
                .forEach(
                        recipient -> grid.add(0, 0, Typing.plain(party ? 12 : 11), ParagraphAlignment.LEFT, recipient));
        signature.titles().forEach(line -> grid.add(0, 1, Typing.bold(14), ParagraphAlignment.CENTER, capitals(line)));
        for (int blank = 0; blank < LINES_FOR_THE_NAME; blank++) {
            grid.add(0, 1, Typing.bold(14), ParagraphAlignment.CENTER, "");
        }
        if (signature.name() != null) {
            grid.add(0, 1, Typing.bold(14), ParagraphAlignment.CENTER, signature.name());
        }
    }

    private void annex() {
        if (!paper.annex().isEmpty()) {
            document.createParagraph().setPageBreak(true);
            paper.annex().forEach(this::block);
        }
    }

    private String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag(paper.language()));
    }
}
