package vn.caunoi.report.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shell.House;

/** The figures of a report, one a line, with a mark at the beginning by which spreadsheets know the letters. */
@Component
class Csv implements ReportFormat {

    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD = List.of(
            "ten",
            "chi_so",
            "chi_tieu",
            "don_vi_tinh",
            "cua",
            "pham_vi",
            "thoi_gian",
            "gia_tri",
            "muc_do",
            "ke_hoach",
            "ty_le",
            "chot_den",
            "lan_ghi",
            "ban_mau");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final House.Source house;

    Csv(House.Source house) {
        this.house = house;
    }

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
        boolean sample = house.house().sample() != null;
        return Stream.concat(
                        Stream.of(HEAD),
                        manuscript.figures().stream().map(value -> line(manuscript.head(), value, sample)))
                .map(Csv::joined)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Manuscript.Head head, Manuscript.Value value, boolean sample) {
        return List.of(
                value.name(),
                value.indicator(),
                value.title(),
                value.measure(),
                value.owner(),
                value.scope(),
                value.when(),
                raw(value.value()),
                value.value() == null ? "" : qualifier(value.text()),
                raw(value.plan()),
                raw(value.percent()),
                head.until().toString(),
                Long.toString(head.posting()),
                sample ? "x" : "");
    }

    private static String raw(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** A number as it is printed, for a program: 20.000 is 20000, 6,2 is 6.2. */
    private static String raw(String printed) {
        return printed.replace(".", "").replace(',', '.').replace('\u2212', '-');
    }

    /** What the number is said to be: nothing where it is exact. */
    private static String qualifier(String printed) {
        return printed.replaceAll("[-\u2212]?[0-9][0-9.,]*", "").strip();
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    /** Quoted where a comma, quote or line would end it; a sign that spreadsheets take for a formula is kept from it. */
    private static String quoted(String cell) {
        String safe =
                cell.matches("(?s)[=+@\\t\\r-].*") && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
