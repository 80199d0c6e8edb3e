package vn.caunoi.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws the series of a chart beside each other, each as a chart of Word with its numbers in it, which opens like any other. */
final class PaperChart {

    private static final int BESIDE = 2;
    private static final int WIDE = 5_900_000;
    private static final int HIGH = 1_750_000;
    private static final int SMALL = 900;
    private static final int SIX_POINTS = 120;

    private final OfficialPaper.Chart chart;

    private PaperChart(OfficialPaper.Chart chart) {
        this.chart = chart;
    }

    static void draw(XWPFDocument document, OfficialPaper.Chart chart) {
        new PaperChart(chart).draw(document);
    }

    private void draw(XWPFDocument document) {
        List<OfficialPaper.Series> series = chart.series();
        for (int from = 0; from < series.size(); from += BESIDE) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(SIX_POINTS);
            series.subList(from, Math.min(series.size(), from + BESIDE))
                    .forEach(one -> draw(document, Typing.plain(SMALL / 100.0).style(paragraph.createRun()), one));
        }
    }

    private void draw(XWPFDocument document, XWPFRun run, OfficialPaper.Series series) {
        try {
            XWPFChart drawn = document.createChart(run, WIDE / BESIDE, HIGH);
            inWords(run, series);
            look(drawn);
            drawn.setTitleText(series.name());
            drawn.setTitleOverlay(false);
            columns(drawn, series);
            print(drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0), series);
            withoutTime(drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For who cannot see it. */
    private void inWords(XWPFRun run, OfficialPaper.Series series) {
        String words = IntStream.range(0, chart.labels().size())
                .mapToObj(at ->
                        chart.labels().get(at) + ": " + series.points().get(at).text())
                .collect(Collectors.joining("; ", series.name() + " – ", ""));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
    }

    private static void look(XWPFChart drawn) {
        var chart = drawn.getCTChartSpace();
        chart.addNewRoundedCorners().setVal(false);
        chart.addNewSpPr().addNewLn().addNewNoFill();
        var body = chart.addNewTxPr();
        body.addNewBodyPr();
        CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(SMALL);
        letters.addNewLatin().setTypeface(Typing.FONT);
    }

    private void columns(XWPFChart drawn, OfficialPaper.Series series) {
        XDDFCategoryAxis below = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis beside = drawn.createValueAxis(AxisPosition.LEFT);
        beside.setCrosses(AxisCrosses.AUTO_ZERO);
        beside.setCrossBetween(AxisCrossBetween.BETWEEN);
        beside.setMinimum(0);
        beside.setVisible(false);
        int points = series.points().size();
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, below, beside);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        XDDFChartData.Series told = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        chart.labels().toArray(String[]::new),
                        drawn.formatRange(new CellRangeAddress(1, points, 0, 0)),
                        0),
                XDDFDataSourcesFactory.fromArray(
                        numbers(series), drawn.formatRange(new CellRangeAddress(1, points, 1, 1)), 1));
        told.setTitle(series.name(), drawn.setSheetTitle(series.name(), 1));
        told.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.GRAY)));
        drawn.plot(data);
    }

    private static @Nullable Double[] numbers(OfficialPaper.Series series) {
        return series.points().stream()
                .map(point -> point.value() == null ? null : point.value().doubleValue())
                .toArray(Double[]::new);
    }

    /** Above each column stands what is printed elsewhere, letter by letter, whatever language Word speaks. */
    private static void print(CTBarSer drawn, OfficialPaper.Series series) {
        CTDLbls above = drawn.addNewDLbls();
        var format = above.addNewNumFmt();
        format.setFormatCode("General");
        format.setSourceLinked(true);
        above.addNewDLblPos().setVal(STDLblPos.OUT_END);
        above.addNewShowLegendKey().setVal(false);
        above.addNewShowVal().setVal(true);
        above.addNewShowCatName().setVal(false);
        above.addNewShowSerName().setVal(false);
        above.addNewShowPercent().setVal(false);
        above.addNewShowBubbleSize().setVal(false);
        for (CTNumVal point : drawn.getVal().getNumRef().getNumCache().getPtList()) {
            String text = series.points().get((int) point.getIdx()).text();
            point.setFormatCode('"' + text.replace('"', '”') + '"');
        }
    }

    private static void withoutTime(XWPFChart drawn) throws IOException, InvalidFormatException {
        drawn.getWorkbook()
                .getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .setCreatedProperty(Optional.empty());
    }
}
