package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the bodies did: classes, commendations, gifts, buses and feasts out of a table whose numbers are divided among their units. */
final class Deeds {

    private static final String SHEET = "hoat_dong";
    private static final int COMMENDED_UNITS = 18;

    private final Book book;
    private final Crews union;

    Deeds(Book book, Crews union) {
        this.book = book;
        this.union = union;
    }

    void tell() {
        Tables.read("deeds").forEach(this::tell);
    }

    private void tell(Tables.Line line) {
        if (line.text("kind").startsWith("LOP_")) {
            classes(line);
        } else if (line.text("kind").startsWith("KHEN_")) {
            commendations(line);
        } else {
            welfare(line);
        }
    }

    /** Classes of one year, seven weeks apart, by the body itself. */
    private void classes(Tables.Line line) {
        int times = line.number("times");
        int[] people = Shares.of(line.number("people"), unequal(times));
        for (int i = 0; i < times; i++) {
            LocalDate on = line.day("on").plusWeeks(7L * i);
            book.write(row(line, i, on, line.text("body"))
                    .with("so_luong", 1)
                    .with("so_nguoi", people[i])
                    .with("ten", Tables.word("deed." + line.text("kind")))
                    .paper(book.paper(Body.of(line.text("body")).planned(), on), on.minusDays(12)));
        }
    }

    /** Titles of one decision: of the zones' own level to many units, of a higher one through the body itself. */
    private void commendations(Tables.Line line) {
        LocalDate on = line.day("on");
        boolean own = line.text("level").equals("KCN");
        List<Crew> units = own ? largest(on, COMMENDED_UNITS) : List.of();
        int[] titles = Shares.of(line.number("times"), unequal(Math.max(1, units.size())));
        String paper = book.paper(own ? union.body().paper() : Tables.word("paper.city"), on);
        for (int i = 0; i < titles.length; i++) {
            String unit = own ? units.get(i).code() : line.text("body");
            book.write(row(line, i, on, unit)
                    .with("so_luong", titles[i])
                    .with("cap", line.text("level"))
                    .with("ma_nguoi", own ? named(units.get(i), line, on, titles[i]) : "")
                    .paper(paper, on.minusDays(8)));
        }
    }

    /** Who got a title, where the unit knows its members by name; a collective has none. */
    private static String named(Crew unit, Tables.Line line, LocalDate on, int titles) {
        boolean people = !line.text("kind").equals("KHEN_TAP_THE");
        return people ? String.join(";", unit.namedOn(on, titles)) : "";
    }

    private void welfare(Tables.Line line) {
        LocalDate on = line.day("on");
        List<Crew> units = largest(on, line.number("times"));
        int[] people = Shares.of(line.number("people"), unequal(units.size()));
        int money = line.has("amount") ? line.number("amount") / line.number("people") : 0;
        for (int i = 0; i < people.length; i++) {
            book.write(row(line, i, on, units.get(i).code())
                    .with("so_nguoi", people[i])
                    .with("so_tien", money == 0 ? "" : (long) money * people[i])
                    .with("ten", Tables.word("deed." + line.text("kind"))));
        }
    }

    private static Draft row(Tables.Line line, int n, LocalDate on, String unit) {
        return Draft.of(SHEET, line.text("key") + "-" + (n + 1), on)
                .with("ngay", on)
                .with("to_chuc", unit)
                .with("loai", line.text("kind"));
    }

    private List<Crew> largest(LocalDate on, int units) {
        return union.standing(on).stream()
                .filter(crew -> crew.founded().isBefore(on.minusYears(1)))
                .sorted(Comparator.comparingInt((Crew crew) -> -crew.firm().weight())
                        .thenComparing(Crew::code))
                .skip(on.getYear() % 7)
                .limit(units)
                .toList();
    }

    private static List<Integer> unequal(int parts) {
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            weights.add(10 + i * 7 % 9);
        }
        return weights;
    }
}
