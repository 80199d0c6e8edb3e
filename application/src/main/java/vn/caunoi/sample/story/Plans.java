package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.List;

/** Terms and targets: what was planned each year and each term, and how plans were adjusted. */
final class Plans {

    private static final String SHEET = "chi_tieu";

    private final Book book;

    Plans(Book book) {
        this.book = book;
    }

    void tell() {
        Tables.read("terms").forEach(this::term);
        Tables.read("targets").forEach(this::series);
        Tables.read("plans").forEach(this::plan);
    }

    private void term(Tables.Line line) {
        LocalDate from = line.day("from");
        book.write(Draft.of("nhiem_ky", line.text("body") + "-" + line.text("name"), from)
                .with("to_chuc", line.text("body"))
                .with("ten", line.text("name"))
                .with("thu", line.text("ordinal"))
                .with("tu_ngay", from)
                .with("den_ngay", line.text("until")));
    }

    private void series(Tables.Line line) {
        int first = Integer.parseInt(line.text("period").split("\\.\\.")[0]);
        List<String> values = line.list("values");
        for (int i = 0; i < values.size(); i++) {
            LocalDate entered = LocalDate.of(first + i, 1, 14);
            Draft row = target(line, Integer.toString(first + i), 0, values.get(i), entered)
                    .with("so_van_ban", book.next(line.text("document") + (first + i)) + "-" + line.text("document"));
            if (line.has("who")) {
                row.with("nguoi_phu_trach", Tables.word(line.text("who")))
                        .with("so_dang_ky", values.get(i))
                        .with("to_chuc_phoi_hop", Tables.word("cooperating"));
            }
            book.write(row);
        }
    }

    private void plan(Tables.Line line) {
        book.write(target(line, line.text("period"), line.number("adjustment"), line.text("value"), line.day("entered"))
                .with("so_van_ban", line.text("document"))
                .with("ly_do", line.text("reason")));
    }

    private static Draft target(Tables.Line line, String period, int adjustment, String value, LocalDate entered) {
        String owner = line.text("owner");
        String indicator = line.text("indicator");
        return Draft.of(SHEET, indicator + "-" + owner + "-" + period + "-" + adjustment, entered)
                .entered(entered)
                .with(owner.matches("KC[NX]-.*|.*ZONES") ? "khu" : "to_chuc", owner)
                .with("chi_so", indicator)
                .with("ky", period)
                .with("gia_tri", value.replace('.', ','))
                .with("huong", ">=")
                .with("lan_dieu_chinh", adjustment);
    }
}
