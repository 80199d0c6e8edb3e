package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Members who were counted get names, unit by unit, as the software of the unions came; some of them leave later. */
final class Names {

    private static final String MOVES = "bien_dong";
    private static final int LAST_YEAR = 2024;
    private static final int LEAVING = 2;

    /** By how much a body goes: members of a unit, units of a year, members that a unit must have, and when it begins. */
    record Pace(int aUnit, int unitsAYear, int enough, int firstYear) {}

    private final Crews crews;
    private final Book book;
    private final Folk folk;
    private final Pace pace;

    Names(Crews crews, Book book, Folk folk, Pace pace) {
        this.crews = crews;
        this.book = book;
        this.folk = folk;
        this.pace = pace;
    }

    /** Before the numbers of the stretch are told: who of the named leaves in it. */
    List<Folk.Person> leave(Segment days) {
        List<Folk.Person> gone = new ArrayList<>();
        for (Crew crew : crews.all()) {
            if (!crew.named().isEmpty()) {
                for (int i = 0; i < LEAVING; i++) {
                    gone.add(leave(crew, days.day(i, LEAVING)));
                }
            }
        }
        return gone;
    }

    private Folk.Person leave(Crew crew, LocalDate on) {
        Folk.Person person = crew.part(on);
        boolean party = crews.body().isParty();
        book.write(Draft.of(MOVES, person.code() + "-G", on)
                .with("ngay", on)
                .with("to_chuc", crew.code())
                .with("loai", party ? "CHUYEN_DI" : "NGHI_VIEC")
                .with("so_luong", 1)
                .with("ma_nguoi", person.code())
                .paper(party ? book.paper(crews.body().paper(), on) : "", on.minusDays(2)));
        return person;
    }

    /** After the numbers of the stretch: units of that year get their lists. */
    void name(Segment days) {
        LocalDate on = days.until().minusDays(10);
        if (on.getYear() < pace.firstYear() || on.getYear() > LAST_YEAR || on.getMonthValue() < 12) {
            return;
        }
        crews.all().stream()
                .filter(crew -> crew.stands() && crew.named().isEmpty() && crew.counted() > pace.enough())
                .limit(pace.unitsAYear())
                .toList()
                .forEach(crew -> name(crew, on));
    }

    private void name(Crew crew, LocalDate on) {
        String list = book.paper(crews.body().paper(), on);
        for (int i = 0; i < pace.aUnit(); i++) {
            Folk.Person person = folk.invent(on, 19, 52);
            book.write(person.on(Draft.of(MOVES, person.code() + "-T", on)
                    .with("ngay", on)
                    .with("to_chuc", crew.code())
                    .with("loai", "NEU_TEN")
                    .with("so_luong", 1)
                    .with("trang_thai", crews.body().isParty() ? "CHINH_THUC" : "")
                    .paper(list, on.minusDays(5))));
            crew.name(person, on);
        }
    }
}
