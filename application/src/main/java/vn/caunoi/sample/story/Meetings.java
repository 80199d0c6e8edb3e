package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.List;

/** The yearly round of dialogues, conferences, visits, inspections and anniversaries. */
final class Meetings {

    private static final String SHEET = "hoat_dong";
    private static final LocalDate LAST = LocalDate.of(2026, 9, 22);

    private static final int FIRST_LISTS = 2023;
    private static final int BY_NAME = 24;

    private final Book book;

    Meetings(Book book) {
        this.book = book;
    }

    /**
     * Dialogues of a union's enterprises.
     *
     * @param share of a hundred units that hold the regular dialogue in the first of the years; one more each year
     */
    void dialogues(Crews union, int firstYear, int share) {
        for (int year = firstYear; year <= 2026; year++) {
            for (Crew crew : union.standing(LocalDate.of(year, 2, 1))) {
                if (crew.order() * 37 % 100 < share + year - firstYear) {
                    dialogue(crew, year, "DINH_KY", 20 + crew.order() % 5);
                }
            }
            for (Crew crew : union.standing(LocalDate.of(year, 3, 1))) {
                if ((crew.order() + year) % 29 == 0) {
                    dialogue(crew, year, year % 3 == 0 ? "VU_VIEC" : "THEO_YEU_CAU", 11);
                } else if ((crew.order() + year) % 9 == 0) {
                    conference(crew, year);
                }
            }
        }
    }

    private void dialogue(Crew crew, int year, String form, int people) {
        LocalDate on = LocalDate.of(year, 2 + crew.order() % 10, 3 + crew.order() % 24);
        write(crew, on, "DOI_THOAI", form, people);
    }

    private void conference(Crew crew, int year) {
        write(crew, LocalDate.of(year, 3, 5 + crew.order() % 20), "HOI_NGHI_NLD", "", 80 + crew.order() % 60);
    }

    private void write(Crew crew, LocalDate on, String kind, String form, int people) {
        if (on.isAfter(LAST) || !crew.standsOn(on)) {
            return;
        }
        boolean late = book.next("late meetings") % 25 == 0 && on.isBefore(LocalDate.of(2026, 6, 1));
        Draft row = Draft.of(SHEET, crew.code() + "-" + kind.substring(0, 3) + "-" + on + form, on)
                .with("ngay", on)
                .with("to_chuc", crew.code())
                .with("loai", kind)
                .with("so_nguoi", people)
                .with("hinh_thuc", form)
                .with("doanh_nghiep", crew.firm().code())
                .with("ten", Tables.word("deed." + kind));
        book.write(late ? row.entered(on.plusDays(70)) : row);
    }

    /** What the Party body itself does in a year: visits to owners, working groups, inspections, study, anniversaries. */
    void ofTheParty(String body, Cells cells, Members members, int firstYear) {
        for (int year = firstYear; year <= 2026; year++) {
            once(body, LocalDate.of(year, 2, 3), "KY_NIEM", 120);
            once(body, LocalDate.of(year, 3, 18), "HOC_TAP_NQ", 310);
            classOfTheExperienced(body, LocalDate.of(year, 4, 8), "TAP_HUAN", 96, members);
            classOfTheExperienced(body, LocalDate.of(year, 6, 11), "BOI_DUONG_CAP_UY", 84, members);
            once(body, LocalDate.of(year, 7, 16), "TOA_DAM", 60);
            classOfNewMembers(body, LocalDate.of(year, 9, 9), members);
            List<Cell> standing = cells.standing(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            for (int i = 0; i < standing.size(); i++) {
                visits(body, standing.get(i), year, i);
            }
        }
    }

    private void visits(String body, Cell cell, int year, int i) {
        Firm firm = cell.firm();
        LocalDate on = LocalDate.of(year, 1 + i % 12, 5 + i % 20);
        if (firm == null || on.isAfter(LAST)) {
            return;
        }
        switch ((i + year) % 8) {
            case 0 -> at(body, cell, firm, on, "GAP_GO_CHU_DN");
            case 1 -> plain(body, cell, on, "KIEM_TRA");
            case 2 -> at(body, cell, firm, on, "KET_NOI_DN");
            case 4 -> plain(body, cell, on, "GIAM_SAT");
            case 5 -> at(body, cell, firm, on, "TO_CONG_TAC");
            default -> {}
        }
    }

    private void once(String body, LocalDate on, String kind, int people) {
        if (!on.isAfter(LAST)) {
            book.write(row(body, body + "-" + kind + "-" + on, on, kind).with("so_nguoi", people + on.getYear() % 13));
        }
    }

    /** Since the office keeps lists, some of the class are known by name. */
    private void classOfNewMembers(String body, LocalDate on, Members members) {
        List<String> named = on.getYear() < FIRST_LISTS ? List.of() : members.newcomers(on, BY_NAME);
        book.write(row(body, body + "-LOP_DANG_VIEN_MOI-" + on, on, "LOP_DANG_VIEN_MOI")
                .with("so_nguoi", 58 + on.getYear() % 13)
                .with("ma_nguoi", String.join(";", named))
                .paper(plan(body, on), on.minusDays(14)));
    }

    private void classOfTheExperienced(String body, LocalDate on, String kind, int people, Members members) {
        if (!on.isAfter(LAST)) {
            List<String> named = on.getYear() < FIRST_LISTS ? List.of() : members.experienced(on, BY_NAME);
            book.write(row(body, body + "-" + kind + "-" + on, on, kind)
                    .with("so_nguoi", people + on.getYear() % 13)
                    .with("ma_nguoi", String.join(";", named))
                    .paper(plan(body, on), on.minusDays(14)));
        }
    }

    /** The plan by which a class is held. */
    private String plan(String body, LocalDate on) {
        return book.paper(Body.of(body).planned(), on);
    }

    private void at(String body, Cell cell, Firm firm, LocalDate on, String kind) {
        book.write(row(body, cell.code() + "-" + kind + "-" + on, on, kind)
                .with("so_nguoi", 6)
                .with("doanh_nghiep", firm.code()));
    }

    private void plain(String body, Cell cell, LocalDate on, String kind) {
        book.write(row(body, cell.code() + "-" + kind + "-" + on, on, kind));
    }

    private static Draft row(String unit, String key, LocalDate on, String kind) {
        return Draft.of(SHEET, key, on)
                .with("ngay", on)
                .with("to_chuc", unit)
                .with("loai", kind)
                .with("ten", Tables.word("deed." + kind));
    }

    /** One cell keeps its monthly meetings in the book. */
    void monthly(String cell, int firstYear) {
        for (LocalDate on = LocalDate.of(firstYear, 1, 4); on.isBefore(LAST); on = on.plusMonths(1)) {
            book.write(row(cell, cell + "-SH-" + on, on, "SINH_HOAT").with("so_nguoi", 8 + on.getMonthValue() % 4));
        }
    }
}
