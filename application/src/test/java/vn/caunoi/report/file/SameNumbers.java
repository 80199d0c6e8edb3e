package vn.caunoi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.PrintedWords;

/** A report beside its page, figure pages, paper, print, workbook and list, and beside what the API says: the same numbers. */
final class SameNumbers {

    private static final int EACH = 7;
    private static final Map<String, String> ASKED = new HashMap<>();

    private final SampleReaders readers;
    private final Visitor officer;
    private final Manuscript manuscript;

    SameNumbers(SampleReaders readers, Visitor officer, Manuscript manuscript) {
        this.readers = readers;
        this.officer = officer;
        this.manuscript = manuscript;
    }

    /** By the addresses of its page and of the API. */
    void checkEverywhere(String page, String api) throws IOException {
        assertThat(manuscript.figures()).hasSizeGreaterThan(5);
        page(page);
        paper();
        print();
        workbook();
        list();
        api(api);
        figures();
    }

    private byte[] file(String format) {
        return readers.house()
                .bean(ReportWriter.class)
                .write(manuscript, format)
                .bytes();
    }

    /** The cells of the tables, and those of the figures behind them as they stand on the papers. */
    private Stream<List<String>> rows() {
        Stream<List<String>> tables = manuscript
                .blocks()
                .filter(Manuscript.Grid.class::isInstance)
                .flatMap(block -> ((Manuscript.Grid) block).rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).toList());
        return Stream.concat(
                tables,
                manuscript.figures().stream()
                        .map(value -> List.of(
                                value.title(),
                                value.scope() + "; " + value.when(),
                                value.text(),
                                value.measure(),
                                value.definition())));
    }

    private List<String> sentences() {
        return manuscript.sentences().map(said -> said.sentence().text()).toList();
    }

    private void page(String address) {
        String page = officer.open(address).body();
        Stream<Cell> figures =
                manuscript.figures().stream().map(value -> new Cell(value.text(), value.value(), value.path()));
        Stream<Cell> cells = manuscript
                .blocks()
                .filter(Manuscript.Grid.class::isInstance)
                .flatMap(block -> ((Manuscript.Grid) block).rows().stream())
                .flatMap(row -> row.cells().stream());
        assertThat(Stream.concat(figures, cells).filter(cell -> cell.path() != null))
                .allSatisfy(cell -> assertThat(page)
                        .contains("<a href=\"" + String.valueOf(cell.path()).replace("&", "&amp;") + "\">" + cell.text()
                                + "</a>"));
    }

    private void paper() throws IOException {
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            Set<List<String>> rows = paper.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .collect(Collectors.toCollection(HashSet::new));
            assertThat(rows()).allSatisfy(row -> assertThat(rows).contains(row));
            assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsAll(sentences());
            List<String> drawn = paper.getCharts().stream()
                    .flatMap(chart -> chart
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtList()
                            .stream())
                    .map(point -> point.getFormatCode().replace("\"", ""))
                    .toList();
            assertThat(drawn)
                    .isEqualTo(points().filter(point -> point.value() != null)
                            .map(Cell::text)
                            .toList());
        }
    }

    private Stream<Cell> points() {
        return manuscript
                .blocks()
                .filter(Manuscript.Chart.class::isInstance)
                .flatMap(block -> ((Manuscript.Chart) block).series().stream())
                .flatMap(series -> series.values().stream());
    }

    private void print() throws IOException {
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            String words = PrintedWords.between(document, 20, 257).stream().collect(Collectors.joining(" "));
            assertThat(rows())
                    .allSatisfy(row -> assertThat(words)
                            .contains(PrintedWords.normal(
                                    row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" ")))));
            assertThat(sentences()).allSatisfy(sentence -> assertThat(words).contains(PrintedWords.normal(sentence)));
            assertThat(points().map(Cell::text))
                    .allSatisfy(text -> assertThat(words).contains(text));
        }
    }

    private void list() {
        List<String> lines =
                new String(file("csv"), StandardCharsets.UTF_8).lines().skip(1).toList();
        assertThat(lines).hasSameSizeAs(manuscript.figures());
        for (int at = 0; at < lines.size(); at++) {
            Value figure = manuscript.figures().get(at);
            String value = figure.value() == null ? "" : figure.value().toPlainString();
            assertThat(lines.get(at))
                    .startsWith(figure.name() + "," + figure.indicator() + ",")
                    .contains("," + value + ",")
                    .contains("," + manuscript.head().until() + ","
                            + manuscript.head().posting() + ",");
        }
    }

    private void api(String address) {
        JsonNode sent = JsonMapper.shared()
                .readTree(readers.house().get(address).body())
                .get("report")
                .get("figures");
        List<String> texts = new ArrayList<>();
        sent.forEach(figure ->
                texts.add(figure.get("path").asString() + figure.get("text").asString()));
        assertThat(texts)
                .isEqualTo(manuscript.figures().stream()
                        .map(figure -> figure.path() + figure.text())
                        .toList());
    }

    /** Asked at the API by itself, each; its page is opened for some, since it shows much more than the number. */
    private void figures() {
        int at = 0;
        for (Value figure : manuscript.figures()) {
            String value = figure.value() == null ? "null" : figure.value().toPlainString();
            assertThat(ASKED.computeIfAbsent(
                            figure.path().replaceFirst("^/chi-so", "/api/v1/figures"),
                            path -> readers.house().get(path).body()))
                    .contains("\"value\":" + value + ",");
            if (at++ % EACH == 0) {
                assertThat(ASKED.computeIfAbsent(
                                figure.path(), path -> officer.open(path).body()))
                        .contains("<span class=\"figure-value\">" + figure.text() + "</span>");
            }
        }
    }

    private void workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            int at = 0;
            for (Manuscript.Block block : manuscript.blocks().toList()) {
                if (block instanceof Manuscript.Grid grid) {
                    SheetOfGrid.check(book.getSheetAt(at++), grid);
                } else if (block instanceof Manuscript.Chart chart) {
                    SheetOfGrid.check(book.getSheetAt(at++), chart);
                }
            }
            assertThat(book.getNumberOfSheets()).isEqualTo(at + 1);
            SheetOfGrid.check(book.getSheetAt(at), manuscript.figures());
        }
    }
}
