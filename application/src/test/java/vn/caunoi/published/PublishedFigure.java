package vn.caunoi.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;
import vn.caunoi.year2016.CommaSeparated;

/**
 * A row of the table of published figures: what to ask, and what is to come out.
 *
 * @param expect of the value, a part of a breakdown, or the change
 * @param comparison of its comparisons
 */
record PublishedFigure(String id, String indicator, String unit, String query, String expect, String comparison) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern WANTED =
            Pattern.compile("([A-Za-z0-9_.]*?)\\s*([=<\\s])\\s*(-?[0-9.]+?)(?:\\.\\.(-?[0-9.]+))?");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+?)\\.\\.(-?[0-9.]+)");

    static List<PublishedFigure> all() {
        try (InputStream in = PublishedFigure.class.getResourceAsStream("/published/seed-figures.csv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            List<String> header = CommaSeparated.cells(lines.readLine());
            return lines.lines()
                    .map(CommaSeparated::cells)
                    .map(cells -> new PublishedFigure(
                            cells.get(header.indexOf("id")),
                            cells.get(header.indexOf("code")),
                            cells.get(header.indexOf("sample_unit")),
                            cells.get(header.indexOf("query")),
                            cells.get(header.indexOf("expect")),
                            cells.get(header.indexOf("expect_comparison"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the application answers otherwise than was published; empty where all is well. */
    List<String> failures(TestInstallation house) {
        HttpResponse<String> answer =
                house.get("/api/v1/figures?indicator=" + indicator + "&unit=" + unit + "&" + query);
        if (answer.statusCode() != 200) {
            return List.of(id + ": HTTP " + answer.statusCode() + " " + answer.body());
        }
        JsonNode figure = JSON.readTree(answer.body());
        List<String> failures = new ArrayList<>();
        if (!expect.isEmpty()) {
            check(figure, expect, failures);
        }
        for (String wanted : comparison.isEmpty() ? new String[0] : comparison.split(";")) {
            check(figure, wanted.strip(), failures);
        }
        return failures;
    }

    private void check(JsonNode figure, String wanted, List<String> failures) {
        Matcher range = RANGE.matcher(wanted);
        Matcher parts = WANTED.matcher(range.matches() ? "=" + wanted : wanted);
        if (!parts.matches()) {
            throw new IllegalStateException(id + ": unclear " + wanted);
        }
        JsonNode found = find(figure, parts.group(1));
        String upper = parts.group(4) == null ? parts.group(3) : parts.group(4);
        boolean fits = found != null
                && found.isNumber()
                && fits(
                        found.decimalValue(),
                        parts.group(2).charAt(0),
                        new BigDecimal(parts.group(3)),
                        new BigDecimal(upper));
        if (!fits) {
            failures.add(id + ": wanted " + wanted + ", found " + found);
        }
    }

    private static boolean fits(BigDecimal found, char how, BigDecimal from, BigDecimal until) {
        return how == '<' ? found.compareTo(from) < 0 : found.compareTo(from) >= 0 && found.compareTo(until) <= 0;
    }

    /** The value itself, a part of the breakdown by its key, or something named inside the answer. */
    private static @org.jspecify.annotations.Nullable JsonNode find(JsonNode figure, String name) {
        if (name.isEmpty()) {
            return figure.get("value");
        }
        if (name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
            JsonNode parts = figure.get("breakdown");
            if (parts != null) {
                for (JsonNode part : parts) {
                    if (part.get("key").asString().equals(name)) {
                        return part.get("value");
                    }
                }
            }
            return null;
        }
        JsonNode node = figure;
        for (String step : name.split("\\.")) {
            node = node == null ? null : node.get(step);
        }
        return node;
    }
}
