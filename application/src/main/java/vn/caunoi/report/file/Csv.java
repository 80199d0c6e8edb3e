package vn.caunoi.report.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;

/** The figures of a report, one a line, with a mark at the beginning by which spreadsheets know the letters. */
@Component
class Csv implements ReportFormat {

    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD = List.of(
            "ten", "chi_so", "chi_tieu", "don_vi_tinh", "cua", "pham_vi", "thoi_gian", "gia_tri", "ke_hoach", "ty_le");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String type() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public byte[] write(Manuscript manuscript) {
        return Stream.concat(Stream.of(HEAD), manuscript.figures().stream().map(Csv::line))
                .map(Csv::joined)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Manuscript.Value value) {
        return List.of(
                value.name(),
                value.indicator(),
                value.title(),
                value.measure(),
                value.owner(),
                value.scope(),
                value.when(),
                value.value() == null ? "" : value.value().toPlainString(),
                value.plan(),
                value.percent() == null ? "" : value.percent().toPlainString());
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    /** Quoted where a comma, quote or line would end it; a sign that spreadsheets take for a formula is kept from it. */
    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+@\\t\\r].*|-[^0-9].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
