package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What the Party's members, organisations and committees were rated: members by number in every cell, the published year in its
 * published share, and whoever is left over as not rated; organisations each year, of late each quarter as well.
 */
final class Ratings {

    private static final String NOT_RATED = "CHUA_XEP_LOAI";
    private static final List<String> LEVELS = List.of("XUAT_SAC", "TOT", "HOAN_THANH", "KHONG_HOAN_THANH");
    private static final int FIRST_QUARTERS = 2025;
    private static final LocalDate LAST = LocalDate.of(2026, 9, 22);
    private static final int COMMITTEE_FROM = 9;
    private static final long SEED = 3_103;

    private final Book book;
    private final Cells cells;

    Ratings(Book book, Cells cells) {
        this.book = book;
        this.cells = cells;
    }

    void tell() {
        for (Tables.Line line : Tables.read("ratings")) {
            int year = line.number("year");
            LocalDate end = LocalDate.of(year, 12, 31);
            Map<String, Integer> rolls = Rolls.on(end, book.latest("bien_dong"));
            Sitting sitting = new Sitting(Integer.toString(year), LocalDate.of(year + 1, 1, 20));
            members(line, standing(end), rolls, sitting);
            organisations(standing(end), rolls, sitting);
        }
        for (LocalDate first = LocalDate.of(FIRST_QUARTERS, 1, 1);
                first.plusMonths(3).isBefore(LAST);
                first = first.plusMonths(3)) {
            LocalDate end = first.plusMonths(3).minusDays(1);
            Sitting sitting = new Sitting(first.getYear() + "-Q" + (end.getMonthValue() / 3), end.plusDays(12));
            organisations(standing(end), Rolls.on(end, book.latest("bien_dong")), sitting);
        }
    }

    /** The meeting that rates: of which period, and when its decision is entered. */
    private record Sitting(String period, LocalDate entered) {}

    private List<Cell> standing(LocalDate end) {
        return cells.standing(end.plusDays(1), end.plusDays(60));
    }

    /** Every member of every cell has one place; the grades of the table are dealt to them. */
    private void members(Tables.Line line, List<Cell> standing, Map<String, Integer> rolls, Sitting sitting) {
        List<Cell> places = new ArrayList<>();
        standing.forEach(cell -> places.addAll(Collections.nCopies(rolls.getOrDefault(cell.code(), 0), cell)));
        Collections.shuffle(places, new Random(SEED + line.number("year")));
        int dealt = 0;
        String paper = paper(sitting);
        for (String level : LEVELS) {
            int until = dealt + line.number(level);
            deal(places.subList(dealt, until), level, sitting, paper);
            dealt = until;
        }
        deal(places.subList(dealt, places.size()), NOT_RATED, sitting, paper);
    }

    private void deal(List<Cell> places, String level, Sitting sitting, String paper) {
        Map<String, Integer> people = new HashMap<>();
        places.forEach(cell -> people.merge(cell.code(), 1, Integer::sum));
        people.keySet().stream()
                .sorted()
                .forEach(cell -> rating(cell, "DANG_VIEN", level, people.getOrDefault(cell, 0), sitting, paper));
    }

    /** Each organisation, and its committee where it has one; the first year of a new one is not rated. */
    private void organisations(List<Cell> standing, Map<String, Integer> rolls, Sitting sitting) {
        String paper = paper(sitting);
        for (int i = 0; i < standing.size(); i++) {
            Cell cell = standing.get(i);
            boolean isNew = cell.founded().isAfter(sitting.entered().minusYears(1));
            rating(cell.code(), "TO_CHUC", isNew ? NOT_RATED : level(i * 37, sitting), 1, sitting, paper);
            if (rolls.getOrDefault(cell.code(), 0) >= COMMITTEE_FROM) {
                rating(cell.code(), "CAP_UY", isNew ? NOT_RATED : level(i * 53, sitting), 1, sitting, paper);
            }
        }
    }

    /** Grassroots unions and youth organisations of late; who is younger than a year is not rated yet. */
    static void ofCrews(Book book, Crews crews, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Sitting sitting = new Sitting(Integer.toString(year), LocalDate.of(year + 1, 2, 28));
        String paper = book.paper(crews.body().paper(), sitting.entered());
        crews.standing(end).stream()
                .filter(crew -> crew.standsOn(sitting.entered()))
                .forEach(crew -> rating(book, crew.code(), "TO_CHUC", level(crew, end, sitting), 1, sitting, paper));
    }

    private static String level(Crew crew, LocalDate end, Sitting sitting) {
        return crew.founded().isAfter(end.minusYears(1)) ? NOT_RATED : level(crew.order() * 29, sitting);
    }

    private static String level(int turn, Sitting sitting) {
        int point =
                (turn + sitting.entered().getDayOfYear() * 7 + sitting.entered().getYear()) % 100;
        return LEVELS.get(point < 16 ? 0 : point < 84 ? 1 : point < 97 ? 2 : 3);
    }

    private String paper(Sitting sitting) {
        return book.paper(cells.body().paper(), sitting.entered());
    }

    private void rating(String cell, String who, String level, int people, Sitting sitting, String paper) {
        rating(book, cell, who, level, people, sitting, paper);
    }

    private static void rating(
            Book book, String cell, String who, String level, int people, Sitting sitting, String paper) {
        book.write(Draft.of("xep_loai", cell + "-" + sitting.period() + "-" + who + "-" + level, sitting.entered())
                .entered(sitting.entered())
                .with("ky", sitting.period())
                .with("to_chuc", cell)
                .with("doi_tuong", who)
                .with("muc", level)
                .with("so_luong", people)
                .paper(paper, sitting.entered().minusDays(5)));
    }
}
