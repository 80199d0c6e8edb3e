package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The lives of Party members in Hà Nội, day by day: admitted, made official, moved, left. */
final class Members {

    private static final String MOVES = "bien_dong";
    private static final int FOUNDERS = 3;
    private static final LocalDate NAMING = LocalDate.of(2013, 4, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 22);
    private static final List<String> WAYS_OUT = List.of(
            "CHUYEN_DI",
            "CHUYEN_DI",
            "CHUYEN_DI",
            "CHUYEN_DI",
            "XOA_TEN",
            "CHUYEN_DI",
            "CHUYEN_DI",
            "XIN_RA",
            "TU_TRAN");

    private final Cells cells;
    private final Book book;
    private final Folk folk;
    private final PriorityQueue<Due> due = new PriorityQueue<>(
            Comparator.comparing(Due::on).thenComparing(d -> d.person().code()));
    private final List<Due> admitted = new ArrayList<>();
    private final Map<Folk.Person, LocalDate> gone = new HashMap<>();
    private int outs;

    Members(Cells cells, Book book, Folk folk) {
        this.cells = cells;
        this.book = book;
        this.folk = folk;
    }

    /** Someone whose year of probation ends. */
    private record Due(LocalDate on, Folk.Person person) {}

    /** Something of a stretch, on its day. */
    private record Happening(LocalDate on, int order, What what) {}

    private enum What {
        FOUND,
        ADMIT,
        ARRIVE,
        LEAVE,
        END
    }

    void open() {
        List<Integer> members = cells.open();
        LocalDate eve = cells.body().eve();
        String list = paper(eve);
        for (int i = 0; i < members.size(); i++) {
            Cell cell = cells.all().get(i);
            if (i % 4 == 3) {
                cell.count(members.get(i));
                book.write(move(cell.code() + "-DK", cell, eve, "DAU_KY")
                        .with("so_luong", members.get(i))
                        .with("trang_thai", "CHINH_THUC")
                        .paper(list, eve));
            } else {
                for (int n = 0; n < members.get(i); n++) {
                    enter(cell, folk.invent(eve, 24, 52), eve, "DAU_KY", "CHINH_THUC", list);
                }
            }
        }
    }

    /** One stretch of the table. */
    void live(Segment days) {
        List<Happening> happenings = new ArrayList<>();
        add(happenings, days, What.FOUND, days.founded());
        add(happenings, days, What.ADMIT, days.joined());
        add(happenings, days, What.ARRIVE, days.arrived());
        add(happenings, days, What.LEAVE, days.left());
        add(happenings, days, What.END, days.ended());
        happenings.sort(Comparator.comparing(Happening::on).thenComparing(Happening::what));
        if (!NAMING.isBefore(days.from()) && NAMING.isBefore(days.until())) {
            nameTheCounted(happenings);
        } else {
            happenings.forEach(this::happen);
        }
        official(days.until());
    }

    private static void add(List<Happening> happenings, Segment days, What what, int times) {
        for (int i = 0; i < times; i++) {
            happenings.add(new Happening(days.day(i, times), i, what));
        }
    }

    private void nameTheCounted(List<Happening> happenings) {
        happenings.stream().filter(each -> each.on().isBefore(NAMING)).forEach(this::happen);
        String list = paper(NAMING);
        for (Cell cell : cells.all()) {
            int people = cell.counted();
            for (int n = 0; n < people; n++) {
                Folk.Person person = folk.invent(NAMING, 26, 54);
                book.write(person.on(move(person.code() + "-NT", cell, NAMING, "NEU_TEN")
                        .with("so_luong", 1)
                        .with("trang_thai", "CHINH_THUC")
                        .paper(list, NAMING.minusDays(9))));
                cell.members().addLast(person);
            }
            cell.count(0);
        }
        happenings.stream().filter(each -> !each.on().isBefore(NAMING)).forEach(this::happen);
    }

    private void happen(Happening it) {
        official(it.on());
        boolean office = it.order() == 0;
        switch (it.what()) {
            case FOUND -> found(it.on());
            case ADMIT -> admit(office ? cells.office() : anyCell(), it.on());
            case ARRIVE ->
                enter(anyCell(), folk.invent(it.on(), 24, 48), it.on(), "CHUYEN_DEN", "CHINH_THUC", paper(it.on()));
            case LEAVE -> leave(office ? cells.office() : fullCell(), it.on());
            case END -> end(it.on());
        }
    }

    private Cell anyCell() {
        return folk.any(cells.working());
    }

    /** Some cell that can spare a member known by name. */
    private Cell fullCell() {
        List<Cell> full = cells.working().stream()
                .filter(cell -> cell.members().size() > FOUNDERS + 2)
                .toList();
        return folk.any(full);
    }

    private void found(LocalDate on) {
        Cell from = cells.largest(null);
        Cell cell = cells.found(on, false);
        for (int i = 0; i < FOUNDERS; i++) {
            transfer(from, cell, on);
        }
    }

    private void end(LocalDate on) {
        Cell cell = cells.chooseEnding(on);
        Cell into = cells.smallestBut(cell);
        while (!cell.members().isEmpty()) {
            transfer(cell, into, on);
        }
        cells.end(cell, on);
    }

    private void admit(Cell cell, LocalDate on) {
        Folk.Person person = folk.invent(on, 21, 40);
        enter(cell, person, on, "KET_NAP", "DU_BI", paper(on));
        admitted.add(new Due(on, person));
        due.add(new Due(on.plusYears(1).plusDays(folk.below(20)), person));
    }

    private void enter(Cell cell, Folk.Person person, LocalDate on, String kind, String standing, String paper) {
        book.write(person.on(move(person.code() + "-T", cell, on, kind)
                .with("so_luong", 1)
                .with("trang_thai", standing)
                .paper(paper, on.minusDays(6))));
        cell.members().addLast(person);
    }

    private void transfer(Cell from, Cell to, LocalDate on) {
        Folk.Person person = from.members().removeFirst();
        book.write(move(person.code() + "-" + on, from, on, "CHUYEN_DI")
                .with("to_chuc_doi_ung", to.code())
                .with("so_luong", 1)
                .with("ma_nguoi", person.code())
                .paper(paper(on), on.minusDays(2)));
        to.members().addLast(person);
    }

    private void leave(Cell cell, LocalDate on) {
        Folk.Person person = cell.members().removeFirst();
        gone.put(person, on);
        due.removeIf(each -> each.person().equals(person));
        book.write(move(person.code() + "-G", cell, on, WAYS_OUT.get(outs++ % WAYS_OUT.size()))
                .with("so_luong", 1)
                .with("ma_nguoi", person.code())
                .paper(paper(on), on.minusDays(1)));
    }

    private String paper(LocalDate on) {
        return book.paper(cells.body().paper(), on);
    }

    /** Whose year ended before that day is official now. */
    private void official(LocalDate until) {
        while (!due.isEmpty()
                && due.peek().on().isBefore(until)
                && due.peek().on().isBefore(LAST)) {
            Due next = due.remove();
            Cell cell = cells.all().stream()
                    .filter(each -> each.members().contains(next.person()))
                    .findFirst()
                    .orElseThrow();
            book.write(move(next.person().code() + "-CT", cell, next.on(), "CHINH_THUC")
                    .with("so_luong", 1)
                    .with("ma_nguoi", next.person().code())
                    .paper(paper(next.on()), next.on().minusDays(3)));
        }
    }

    /** Who was admitted within the year before that day and is still there, by the office's own keys. */
    List<String> newcomers(LocalDate day, int most) {
        return admitted(day, day.minusYears(1), day.minusDays(30), most);
    }

    /** Who has been a member for some years. */
    List<String> experienced(LocalDate day, int most) {
        return admitted(day, day.minusYears(8), day.minusYears(2), most);
    }

    private List<String> admitted(LocalDate day, LocalDate after, LocalDate before, int most) {
        return admitted.stream()
                .filter(each -> each.on().isAfter(after) && each.on().isBefore(before))
                .filter(each -> gone.getOrDefault(each.person(), LocalDate.MAX).isAfter(day))
                .limit(most)
                .map(each -> each.person().code())
                .toList();
    }

    private static Draft move(String key, Cell cell, LocalDate on, String kind) {
        return Draft.of(MOVES, key, on)
                .with("ngay", on)
                .with("to_chuc", cell.code())
                .with("loai", kind);
    }
}
