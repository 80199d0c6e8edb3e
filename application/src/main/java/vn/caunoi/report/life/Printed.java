package vn.caunoi.report.life;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Sentence;

/**
 * Every figure that a report prints, each once: those of its annex, the same ones of other days and years in its tables and
 * charts, and whatever else is printed as a number: plans, shares of plans, parts of a breakdown.
 */
record Printed(Manuscript manuscript) {

    private static final Pattern WHEN = Pattern.compile("&(period|asOf)=([^&]*)");
    private static final Pattern KNOWN = Pattern.compile("&knownAt=\\d+");
    private static final Pattern FILTER = Pattern.compile("&filter=[^&]*");

    /** A number beside the figures of the annex. */
    record Item(Kind kind, Value value) {}

    /** What has moved where such a number is printed otherwise. */
    enum Kind {
        /** The plan. */
        PLAN,
        /** The figure, its plan or its base. */
        SHARE,
        /** The figure that its address asks for. */
        FIGURE
    }

    Collection<Value> figures() {
        Map<String, Value> printed = new LinkedHashMap<>();
        Map<String, Value> named = named();
        manuscript.figures().forEach(value -> printed.putIfAbsent(value.path(), value));
        cells().forEach(cell -> {
            String path = cell.path();
            if (path != null && !path.contains("#") && named.get(timeless(path)) instanceof Value value) {
                printed.putIfAbsent(path, other(value, value.title(), value.scope(), cell.text(), path));
            }
        });
        return printed.values();
    }

    private Map<String, Value> named() {
        Map<String, Value> named = new LinkedHashMap<>();
        manuscript.figures().forEach(value -> named.putIfAbsent(timeless(value.path()), value));
        return named;
    }

    /** As the paper prints it, where the office keeps a number that was printed before; the computed one stands beside it. */
    Value asPrinted(Value value) {
        return manuscript.quotations().stream()
                .filter(number -> number.path().equals(value.path()))
                .filter(number ->
                        number.quoted() != null && number.quoted().computed().equals(value.text()))
                .findFirst()
                .map(number -> other(
                        value, value.title(), value.scope(), number.text() + " (" + value.text() + ")", value.path()))
                .orElse(value);
    }

    /** Plans, shares of plans and parts, each under what tells it from every other, whatever it says. */
    Map<String, Item> items() {
        Map<String, Item> items = new LinkedHashMap<>();
        manuscript.figures().forEach(value -> {
            String path = always(value.path());
            items.put("plan " + path, new Item(Kind.PLAN, told(value, value.plan())));
            items.put(
                    "share " + path, new Item(Kind.SHARE, told(value, value.percent() == null ? "" : percent(value))));
        });
        grids(items);
        said(items);
        return items;
    }

    private static String percent(Value value) {
        return value.percent() == null
                ? ""
                : value.percent().stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    /** Cells that open a part of a figure: their table, row and column tell them. */
    private void grids(Map<String, Item> items) {
        manuscript
                .blocks()
                .filter(Manuscript.Grid.class::isInstance)
                .map(Manuscript.Grid.class::cast)
                .forEach(grid -> grid.rows().forEach(row -> cells(items, grid, row)));
    }

    private void cells(Map<String, Item> items, Manuscript.Grid grid, Manuscript.Row row) {
        String label = row.cells().getFirst().text();
        for (int place = 1; place < row.cells().size(); place++) {
            Cell cell = row.cells().get(place);
            String path = cell.path();
            if (path != null && FILTER.matcher(path).find()) {
                String column = grid.columns().get(place).title();
                items.putIfAbsent(
                        "part " + always(path),
                        new Item(Kind.FIGURE, part(column, grid.title() + ": " + label, cell.text(), path)));
            }
        }
    }

    /** Parts that only a sentence prints. */
    private void said(Map<String, Item> items) {
        manuscript
                .sentences()
                .forEach(said -> said.sentence().parts().forEach(part -> {
                    if (part instanceof Sentence.Number number
                            && FILTER.matcher(number.path()).find()) {
                        Value whole = whole(number.path());
                        String text = number.quoted() == null
                                ? number.text()
                                : number.quoted().computed();
                        items.putIfAbsent(
                                "part " + always(number.path()) + (number.value() == null ? number.place() : ""),
                                new Item(
                                        Kind.FIGURE,
                                        part(
                                                whole == null ? number.place() : whole.title(),
                                                beside(number, whole),
                                                text,
                                                number.path())));
                    }
                }));
    }

    private static String beside(Sentence.Number number, @Nullable Value whole) {
        String beside = number.beside();
        return beside == null || beside.isEmpty() ? whole == null ? "" : whole.scope() : beside;
    }

    /** The figure of which an address asks a part. */
    private @Nullable Value whole(String path) {
        String wanted = FILTER.matcher(always(path)).replaceAll("");
        return manuscript.figures().stream()
                .filter(value ->
                        FILTER.matcher(always(value.path())).replaceAll("").equals(wanted))
                .findFirst()
                .orElse(null);
    }

    static Value part(String title, String scope, String text, String path) {
        return new Value("", "", title, "", "", "", scope, when(path), null, text, "", null, path);
    }

    private static Value told(Value value, String text) {
        return other(value, value.title(), value.scope(), text, value.path());
    }

    /** The same number under another title. */
    static Value named(Value value, String title) {
        return other(value, title, value.scope(), value.text(), value.path());
    }

    /** An address without what was known when. */
    static String always(String path) {
        return KNOWN.matcher(path).replaceAll("");
    }

    private static String timeless(String path) {
        return WHEN.matcher(path).replaceAll("");
    }

    private static String when(String path) {
        var when = WHEN.matcher(path);
        return when.find() ? when.group(2) : "";
    }

    private Stream<Cell> cells() {
        return manuscript.blocks().flatMap(block -> switch (block) {
            case Manuscript.Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream());
            case Manuscript.Chart chart -> chart.series().stream().flatMap(series -> series.values().stream());
            default -> Stream.empty();
        });
    }

    /** The same figure of another time or as another number, told by the address alone. */
    private static Value other(Value value, String title, String scope, String text, String path) {
        return new Value(
                value.name(),
                value.indicator(),
                title,
                value.definition(),
                value.measure(),
                value.owner(),
                scope,
                path.equals(value.path()) ? value.when() : when(path),
                value.value(),
                text,
                "",
                null,
                path);
    }

    /** Every word and number as it is printed, without the addresses: what the reader has seen. */
    String text() {
        return Stream.of(
                        Stream.of(manuscript.about()),
                        manuscript.sections().stream().map(Manuscript.Section::heading),
                        manuscript.blocks().map(Printed::text),
                        manuscript.figures().stream()
                                .map(value ->
                                        String.join("|", value.title(), value.text(), value.plan(), percent(value))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** Line by line what a block prints. */
    private static String text(Manuscript.Block block) {
        return switch (block) {
            case Manuscript.Said said -> said.sentence().text();
            case Manuscript.Blank blank -> blank.asks();
            case Manuscript.LeftOut leftOut -> leftOut.reads();
            case Manuscript.Grid grid ->
                grid.title() + " " + texts(grid.rows().stream().flatMap(row -> row.cells().stream()));
            case Manuscript.Chart chart ->
                chart.title() + " " + texts(chart.series().stream().flatMap(series -> series.values().stream()));
        };
    }

    private static String texts(Stream<Cell> cells) {
        return cells.map(Cell::text).collect(Collectors.joining("|"));
    }
}
