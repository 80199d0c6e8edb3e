package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Members who were counted get names, unit by unit, as the software of the unions came; some of them leave later. */
final class Names {

    private static final String MOVES = "bien_dong";
    private static final int A_UNIT = 66;
    private static final int UNITS_A_YEAR = 7;
    private static final int ENOUGH = 220;
    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2024;
    private static final int LEAVING = 2;

    private final Crews crews;
    private final Book book;
    private final Folk folk;

    Names(Crews crews, Book book, Folk folk) {
        this.crews = crews;
        this.book = book;
        this.folk = folk;
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
        Folk.Person person = crew.named().removeFirst();
        book.write(Draft.of(MOVES, person.code() + "-G", on)
                .with("ngay", on)
                .with("to_chuc", crew.code())
                .with("loai", "NGHI_VIEC")
                .with("so_luong", 1)
                .with("ma_nguoi", person.code()));
        return person;
    }

    /** After the numbers of the stretch: units of that year get their lists. */
    void name(Segment days) {
        LocalDate on = days.until().minusDays(10);
        if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR || on.getMonthValue() < 12) {
            return;
        }
        crews.all().stream()
                .filter(crew -> crew.stands() && crew.named().isEmpty() && crew.counted() > ENOUGH)
                .limit(UNITS_A_YEAR)
                .toList()
                .forEach(crew -> name(crew, on));
    }

    private void name(Crew crew, LocalDate on) {
        for (int i = 0; i < A_UNIT; i++) {
            Folk.Person person = folk.invent(on, 19, 52);
            book.write(person.on(Draft.of(MOVES, person.code() + "-T", on)
                    .with("ngay", on)
                    .with("to_chuc", crew.code())
                    .with("loai", "NEU_TEN")
                    .with("so_luong", 1)));
            crew.named().add(person);
            crew.count(-1);
        }
    }
}
