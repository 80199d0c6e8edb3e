package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The life of a body whose members are told mostly by number: unions, youth, women, and Party bodies seen from afar. */
final class Crews {

    private static final String MOVES = "bien_dong";
    private static final int FIRST_MEMBERS = 6;
    private static final int DAYS_LATE = 75;
    private static final int DAYS_TO_NOTICE = 110;

    private final Body body;
    private final Firms firms;
    private final Book book;
    private final List<Crew> crews = new ArrayList<>();

    Crews(Body body, Firms firms, Book book) {
        this.body = body;
        this.firms = firms;
        this.book = book;
    }

    /** Everything that stood at some time, in the order of founding. */
    List<Crew> all() {
        return crews;
    }

    List<Crew> standing(LocalDate day) {
        return crews.stream().filter(crew -> crew.standsOn(day)).toList();
    }

    Body body() {
        return body;
    }

    void open() {
        body.tell(book);
        for (int i = 0; i < body.openingUnits(); i++) {
            Crew crew = found(body.from().minusMonths(4 + i % 40), true);
            crews.add(crew);
        }
        int[] members = Shares.of(body.openingMembers(), weights(crews));
        for (int i = 0; i < members.length; i++) {
            move(crews.get(i), body.eve(), "DAU_KY", members[i]);
        }
    }

    private static List<Integer> weights(List<Crew> of) {
        return of.stream().map(crew -> crew.firm().weight()).toList();
    }

    /** One stretch of the table: foundings and ends first, then who joined and who left. */
    void live(Segment days, List<Folk.Person> leavingByName) {
        List<Crew> ending = ending(days);
        List<Crew> steady = crews.stream()
                .filter(crew -> crew.stands() && !ending.contains(crew))
                .toList();
        List<Crew> fresh = new ArrayList<>();
        for (int i = 0; i < days.founded(); i++) {
            fresh.add(found(days.day(i, days.founded()), false));
        }
        int left = days.left() - leavingByName.size() - end(ending, days);
        leave(steady, days, left);
        join(steady, fresh, days);
        crews.addAll(fresh);
    }

    private Crew found(LocalDate on, boolean opening) {
        Firm firm = firms.take(body.line(), "", on);
        int n = book.next(body.units());
        String code = body.units() + "-" + "%03d".formatted(n);
        String kind = kind(firm);
        Draft row = body.unit(code, kind, Tables.word("unit." + kind, firm.called()), firm.code(), on);
        if (opening) {
            book.write(row.with("dau_ky", "x").entered(body.eve().plusDays(3)));
        } else {
            book.write(row.paper(book.paper(body.paper(), on), on.minusDays(4)));
        }
        return new Crew(code, firm, on, n);
    }

    private String kind(Firm firm) {
        boolean large = firm.size().equals("LON");
        return switch (body.grassroots()) {
            case "YOUTH_GRASSROOTS_CELL" -> large ? "YOUTH_GRASSROOTS" : "YOUTH_GRASSROOTS_CELL";
            case "GRASSROOTS_CELL" -> large ? "GRASSROOTS_COMMITTEE" : "GRASSROOTS_CELL";
            default -> body.grassroots();
        };
    }

    /** The smallest ones give up, but none that was founded lately, names its members or is lasting. */
    private List<Crew> ending(Segment days) {
        return crews.stream()
                .filter(crew -> crew.stands() && !crew.lasting() && crew.named().isEmpty())
                .filter(crew -> crew.founded().isBefore(days.from().minusYears(2)))
                .sorted(Comparator.comparingInt(Crew::members).thenComparing(Crew::code))
                .limit(days.ended())
                .toList();
    }

    /** How many left with the units that ended. */
    private int end(List<Crew> ending, Segment days) {
        int gone = 0;
        for (int i = 0; i < ending.size(); i++) {
            Crew crew = ending.get(i);
            LocalDate on = days.day(i, ending.size());
            gone += crew.members();
            move(crew, on, body.isParty() ? "CHUYEN_DI" : "GIAM_KHAC", crew.members());
            crew.end(on);
            book.again(
                    "to_chuc",
                    crew.code(),
                    on.plusDays(3),
                    row -> row.with("ngay_ket_thuc", on)
                            .with("cach_ket_thuc", "GIAI_THE")
                            .with("so_quyet_dinh_ket_thuc", book.paper(body.paper(), on))
                            .with("ngay_quyet_dinh_ket_thuc", on.minusDays(5)));
        }
        return gone;
    }

    private void join(List<Crew> steady, List<Crew> fresh, Segment days) {
        List<Crew> all = new ArrayList<>(steady);
        all.addAll(fresh);
        int[] more = Shares.of(days.joined() - FIRST_MEMBERS * fresh.size(), weights(all));
        for (int i = 0; i < more.length; i++) {
            Crew crew = all.get(i);
            if (fresh.contains(crew)) {
                move(crew, crew.founded(), body.joins(), more[i] + FIRST_MEMBERS);
            } else {
                move(crew, days.day(i * 7 % more.length, more.length), body.joins(), more[i]);
            }
        }
    }

    private void leave(List<Crew> steady, Segment days, int left) {
        int[] less = Shares.of(left, steady.stream().map(Crew::counted).toList());
        for (int i = 0; i < less.length; i++) {
            List<String> ways = body.leaves();
            move(steady.get(i), days.day(i * 11 % less.length, less.length), ways.get(i % ways.size()), less[i]);
        }
    }

    /** So many came or went; nothing is told of nobody. */
    private void move(Crew crew, LocalDate on, String kind, int people) {
        if (people == 0) {
            return;
        }
        boolean comes = kind.equals("DAU_KY") || kind.equals(body.joins());
        crew.count(comes ? people : -people);
        String key = crew.code() + "-" + on + "-" + (comes ? "T" : "G");
        Draft row = Draft.of(MOVES, key, on)
                .with("ngay", on)
                .with("to_chuc", crew.code())
                .with("loai", kind)
                .with("so_luong", people)
                .with("trang_thai", !body.isParty() ? "" : kind.equals(body.joins()) ? "DU_BI" : "CHINH_THUC")
                .paper(comes || body.isParty() ? book.paper(body.paper(), on) : "", on.minusDays(1));
        tell(crew, row, on, people);
    }

    /** Most rows come in time and right; of the lasting units some come late, and some must be put right later. */
    private void tell(Crew crew, Draft row, LocalDate on, int people) {
        int turn = crew.lasting() ? book.next("turn") % 40 : -1;
        boolean early =
                on.isBefore(LocalDate.of(2026, 5, 1)) && !on.isBefore(body.from()) && !on.equals(crew.founded());
        if (turn == 7 && early) {
            book.write(row.entered(on.plusDays(DAYS_LATE)));
        } else if (turn == 23 && early && people > 20) {
            book.write(row.with("so_luong", people + people / 10 + 1));
            book.again(MOVES, row.told().key(), on.plusDays(DAYS_TO_NOTICE), right -> right.with("so_luong", people));
        } else {
            book.write(row);
        }
    }
}
