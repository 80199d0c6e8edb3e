package vn.caunoi.report.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Column;
import vn.caunoi.report.Manuscript.Series;

/** What two versions of a plan write differently, part by part, of the same unit and period. */
final class PlanDifferences {

    private static final int SHOWN = 600;

    private PlanDifferences() {}

    static List<PreviewView.Differs> of(Manuscript before, Manuscript now) {
        Map<String, String> was = told(before);
        Map<String, String> is = told(now);
        Set<String> parts = new LinkedHashSet<>(is.keySet());
        parts.addAll(was.keySet());
        return parts.stream()
                .filter(part -> !was.getOrDefault(part, "").equals(is.getOrDefault(part, "")))
                .map(part -> new PreviewView.Differs(shown(was, part), shown(is, part)))
                .toList();
    }

    private static String shown(Map<String, String> told, String part) {
        String text = told.getOrDefault(part, "");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static Map<String, String> told(Manuscript report) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("", report.about());
        report.sections().forEach(section -> {
            told.put("# " + section.heading(), section.heading());
            section.blocks().forEach(block -> told.merge(block.id(), text(block), (one, next) -> one + " " + next));
        });
        return told;
    }

    private static String text(Block block) {
        return switch (block) {
            case Manuscript.Said said -> said.sentence().text();
            case Manuscript.Blank blank -> "[" + blank.asks() + "]";
            case Manuscript.LeftOut leftOut -> leftOut.reads();
            case Manuscript.Grid grid ->
                grid.title()
                        + grid.columns().stream().map(Column::title).collect(Collectors.joining(", ", " (", "): "))
                        + grid.rows().stream()
                                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("; "));
            case Manuscript.Chart chart ->
                chart.title() + ": " + chart.series().stream().map(Series::name).collect(Collectors.joining(", "));
        };
    }
}
