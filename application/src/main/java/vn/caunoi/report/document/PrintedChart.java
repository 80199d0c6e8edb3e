package vn.caunoi.report.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the series of a chart beside each other, each as columns with its numbers above and its labels below. */
record PrintedChart(OfficialPaper.Chart chart) {

    private static final int BESIDE = 2;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(72);

    static void add(Html in, OfficialPaper.Chart chart) {
        new PrintedChart(chart).write(in);
    }

    private void write(Html in) {
        List<OfficialPaper.Series> series = chart.series();
        for (int from = 0; from < series.size(); from += BESIDE) {
            Html row = in.add("table", "chart").add("tr");
            series.subList(from, Math.min(series.size(), from + BESIDE)).forEach(one -> write(row.add("td"), one));
        }
    }

    private void write(Html in, OfficialPaper.Series series) {
        BigDecimal most = series.points().stream()
                .map(OfficialPaper.Point::value)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        in.add("div", "bold", series.name());
        Html table = in.add("table", "columns");
        Html columns = table.add("tr");
        series.points().forEach(point -> {
            Html cell = columns.add("td", "point");
            cell.add("div").say(point.text());
            cell.add("div", "column").with("style", "height:" + height(point.value(), most) + "pt");
        });
        Html labels = table.add("tr");
        IntStream.range(0, series.points().size())
                .forEach(at -> labels.add("td").say(chart.labels().get(at)));
    }

    /** What is nothing, or below it, has no height; its number still stands. */
    private static String height(@Nullable BigDecimal value, BigDecimal most) {
        return value == null || value.signum() <= 0
                ? "0"
                : value.multiply(HIGHEST).divide(most, MathContext.DECIMAL32).toPlainString();
    }
}
