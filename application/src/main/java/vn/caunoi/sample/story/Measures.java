package vn.caunoi.sample.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What zones and bodies reported or declared: yearly series divided among the zones, and single figures. */
final class Measures {

    private static final String SHEET = "so_lieu";
    private static final int HUNDREDTHS = 100;

    private final Book book;

    Measures(Book book) {
        this.book = book;
    }

    void tell() {
        Tables.read("years").forEach(this::series);
        Tables.read("figures").forEach(this::figure);
    }

    private void series(Tables.Line line) {
        int first = Integer.parseInt(line.text("period").split("\\.\\.")[0]);
        List<String> values = line.list("value");
        for (int i = 0; i < values.size(); i++) {
            year(line, first + i, new BigDecimal(values.get(i)));
        }
    }

    private void year(Tables.Line line, int year, BigDecimal value) {
        boolean stock = line.text("unit").equals("people") || line.text("unit").equals("places");
        String group = line.text("owner");
        String paper = book.paper(suffix(group), LocalDate.of(year + 1, 1, 15));
        if (line.text("by").contains("group")) {
            boolean estimated = line.text("quality").equals("UOC:" + year);
            write(line, group, year, stock, value, estimated ? "UOC" : "", paper);
        }
        if (line.text("by").contains("zone")) {
            List<Tables.Line> zones = Tables.read("zones").stream()
                    .filter(zone -> zone.text("group").equals(group))
                    .toList();
            int scale = stock ? 1 : HUNDREDTHS;
            int[] parts = Shares.of(
                    value.multiply(BigDecimal.valueOf(scale)).intValueExact(),
                    zones.stream().map(zone -> zone.number("weight")).toList());
            for (int i = 0; i < parts.length; i++) {
                BigDecimal part = BigDecimal.valueOf(parts[i]).divide(BigDecimal.valueOf(scale));
                write(line, zones.get(i).text("code"), year, stock, part, "", paper);
            }
        }
    }

    /** How the reports of that owner are numbered. */
    private static String suffix(String owner) {
        return Tables.word((owner.endsWith("ZONES") ? "report.zones." : "report.body.") + owner.startsWith("HEPZA"));
    }

    private void write(
            Tables.Line line, String owner, int year, boolean stock, BigDecimal value, String quality, String paper) {
        LocalDate end = LocalDate.of(year, 12, 31);
        String indicator = line.text("indicator");
        book.write(Draft.of(SHEET, indicator + "-" + owner + "-" + year, end)
                .entered(end.plusDays(14))
                .with("khu", owner)
                .with("chi_so", indicator)
                .with(stock ? "ngay" : "ky", stock ? end : year)
                .with("gia_tri", written(value))
                .with("don_vi", Tables.word("unit." + line.text("unit")))
                .with("muc_do", quality)
                .paper(paper, end.plusDays(10)));
    }

    static String written(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private void figure(Tables.Line line) {
        String when = line.text("when");
        boolean day = when.matches("\\d{4}-\\d\\d-\\d\\d");
        LocalDate entered = line.has("entered")
                ? line.day("entered")
                : LocalDate.parse(when).plusDays(2);
        book.write(Draft.of(SHEET, line.text("key"), entered)
                .entered(entered)
                .with(line.text("owner").endsWith("ZONES") ? "khu" : "to_chuc", line.text("owner"))
                .with("chi_so", line.text("indicator"))
                .with(day ? "ngay" : "ky", when)
                .with("gia_tri", line.text("value"))
                .with("don_vi", line.has("unit") ? Tables.word("unit." + line.text("unit")) : "")
                .with("muc_do", line.text("quality"))
                .paper(book.paper(suffix(line.text("owner")), entered), entered.minusDays(1)));
    }
}
