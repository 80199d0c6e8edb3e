package vn.caunoi.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.report.Manuscript;

/** What the script of the page draws from the charts of a report: the same numbers that stand in it. */
@Component
class Drawings {

    private final JsonMapper json;

    Drawings(JsonMapper json) {
        this.json = json;
    }

    /** As the script of the charts reads it. */
    record Drawing(
            String name, String type, List<String> labels, List<@Nullable BigDecimal> values, List<String> texts) {}

    Map<String, List<String>> of(Manuscript manuscript) {
        Map<String, List<String>> drawings = new HashMap<>();
        manuscript.blocks().forEach(block -> {
            if (block instanceof Manuscript.Chart chart) {
                drawings.put(
                        chart.id(),
                        chart.series().stream()
                                .map(series -> drawing(chart, series))
                                .toList());
            }
        });
        return drawings;
    }

    private String drawing(Manuscript.Chart chart, Manuscript.Series series) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        series.values().forEach(cell -> values.add(cell.value()));
        return json.writeValueAsString(new Drawing(
                series.name(),
                "bar",
                chart.labels(),
                values,
                series.values().stream().map(Manuscript.Cell::text).toList()));
    }
}
