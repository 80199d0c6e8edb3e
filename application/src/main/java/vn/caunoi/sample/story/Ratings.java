package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.List;

/** The yearly rating of Party members, divided among the cells; the published year in its published share. */
final class Ratings {

    private static final List<String> LEVELS = List.of("XUAT_SAC", "TOT", "HOAN_THANH", "KHONG_HOAN_THANH");

    private static final int FEWEST = 4;

    private final Book book;

    Ratings(Book book) {
        this.book = book;
    }

    void tell(Cells cells) {
        for (Tables.Line line : Tables.read("ratings")) {
            int year = line.number("year");
            LocalDate end = LocalDate.of(year, 12, 31);
            List<Cell> standing = cells.standing(end, end.plusDays(60));
            List<Integer> sizes =
                    standing.stream().map(cell -> Math.max(FEWEST, cell.size())).toList();
            for (String level : LEVELS) {
                int[] people = Shares.of(line.number(level), sizes);
                for (int i = 0; i < people.length; i++) {
                    rating(standing.get(i), year, level, people[i]);
                }
            }
        }
    }

    private void rating(Cell cell, int year, String level, int people) {
        if (people > 0) {
            LocalDate entered = LocalDate.of(year + 1, 1, 20);
            book.write(Draft.of("xep_loai", cell.code() + "-" + year + "-" + level, entered)
                    .with("ky", year)
                    .with("to_chuc", cell.code())
                    .with("doi_tuong", "DANG_VIEN")
                    .with("muc", level)
                    .with("so_luong", people));
        }
    }
}
