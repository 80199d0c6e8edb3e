package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grassroots of the Party in Hà Nội: which cells stand in which enterprises, and how they begin and end. */
final class Cells {

    private static final List<Integer> OFFICE = List.of(18, 18, 18);
    private static final int STATE = 30;
    private static final int FOREIGN = 56;
    private static final int PRIVATE = 48;
    private static final int JOINT_VENTURE_AT = 5;

    private final Body body;
    private final Firms firms;
    private final Book book;
    private final List<Cell> cells = new ArrayList<>();
    private int inEnterprises;
    private int ends;

    Cells(Body body, Firms firms, Book book) {
        this.body = body;
        this.firms = firms;
        this.book = book;
    }

    Body body() {
        return body;
    }

    List<Cell> all() {
        return cells;
    }

    /** Cells of enterprises that stand; the office's own are apart. */
    List<Cell> working() {
        return cells.stream()
                .filter(cell -> cell.stands() && cell.firm() != null)
                .toList();
    }

    /** Cells that stood before the first day and still after the last. */
    List<Cell> standing(LocalDate first, LocalDate last) {
        return cells.stream()
                .filter(cell -> cell.founded().isBefore(first) && cell.standsOn(last))
                .toList();
    }

    Cell office() {
        return cells.getFirst();
    }

    /** Opens the book: the office with its three cells, a state enterprise, and cells in others; how many each has. */
    List<Integer> open() {
        body.tell(book);
        LocalDate begun = LocalDate.of(2009, 3, 3);
        firm("DN-VP", "office.name", "KHONG_PHAI_DN");
        firm("DN-HT", "state.name", "NHA_NUOC");
        opening(body.unit("HN-DB-01", "GRASSROOTS_COMMITTEE", Tables.word("office.committee"), "DN-VP", begun));
        List<Integer> members = new ArrayList<>(OFFICE);
        for (int i = 1; i <= OFFICE.size(); i++) {
            Draft row = body.unit("HN-DB-01-" + i, "CELL", Tables.word("office.cell", i), "DN-VP", begun);
            opening(row.with("cap_tren", "HN-DB-01"));
            cells.add(new Cell("HN-DB-01-" + i, null, begun));
        }
        opening(body.unit("HN-CB-HT", "GRASSROOTS_CELL", Tables.word("state.cell"), "DN-HT", begun));
        cells.add(new Cell("HN-CB-HT", null, begun));
        members.add(STATE);
        int others = body.openingUnits() - 2;
        int rest = body.openingMembers()
                - members.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < others; i++) {
            found(begun.plusMonths(i % 20), true);
            members.add(rest / others + (i < rest % others ? 1 : 0));
        }
        return members;
    }

    private void firm(String code, String name, String type) {
        book.write(Draft.of("doanh_nghiep", code, LocalDate.of(2003, 1, 1))
                .with("ma", code)
                .with("ten", Tables.word(name))
                .with("loai_hinh", type)
                .with("trang_thai", "HOAT_DONG")
                .with("tu_ngay", "2003-01-01"));
    }

    private void opening(Draft row) {
        book.write(row.with("dau_ky", "x").entered(body.eve().plusDays(3)));
    }

    /** A new cell in an enterprise that has none. */
    Cell found(LocalDate on, boolean opening) {
        Firm firm = firms.take(body.line(), type(inEnterprises++), on);
        String code = body.units() + "-" + "%03d".formatted(book.next(body.units()));
        Draft row = body.unit(
                code, body.grassroots(), Tables.word("unit." + body.grassroots(), firm.called()), firm.code(), on);
        if (opening) {
            opening(row);
        } else {
            book.write(row.paper(book.paper(body.paper(), on), on.minusDays(5)));
        }
        Cell cell = new Cell(code, firm, on);
        cells.add(cell);
        return cell;
    }

    /** One joint venture; foreign and private enterprises in the proportion that the published figures give. */
    private static String type(int n) {
        if (n == JOINT_VENTURE_AT) {
            return "LIEN_DOANH";
        }
        int turn = n > JOINT_VENTURE_AT ? n - 1 : n;
        int all = FOREIGN + PRIVATE;
        return (turn + 1) * FOREIGN / all > turn * FOREIGN / all ? "FDI_100" : "TU_NHAN";
    }

    /** The smallest cell that had its time, in foreign and private enterprises by turns. */
    Cell chooseEnding(LocalDate on) {
        String type = ends++ % 2 == 0 ? "FDI_100" : "TU_NHAN";
        return working().stream()
                .filter(cell -> cell.isOf(type) && cell.counted() == 0)
                .filter(cell -> cell.founded().isBefore(on.minusYears(2)) && !isKept(cell))
                .min(Comparator.comparingInt(Cell::size).thenComparing(Cell::code))
                .orElseThrow(() -> new IllegalStateException("no cell may end on " + on));
    }

    /** The first cell has a secretary with an account. */
    private boolean isKept(Cell cell) {
        return cell.code().equals(body.units() + "-001");
    }

    void end(Cell cell, LocalDate on) {
        cell.end(on);
        book.again(
                "to_chuc",
                cell.code(),
                on.plusDays(3),
                row -> row.with("ngay_ket_thuc", on)
                        .with("cach_ket_thuc", "GIAI_THE")
                        .with("so_quyet_dinh_ket_thuc", book.paper(body.paper(), on))
                        .with("ngay_quyet_dinh_ket_thuc", on.minusDays(4)));
    }

    /** The cell to which the members of one that ends go, or from which a new one gets its first members. */
    Cell largest(@Nullable Cell but) {
        return largest(but, Stream.of(working()).flatMap(List::stream));
    }

    private static Cell largest(@Nullable Cell but, Stream<Cell> among) {
        return among.filter(cell -> cell != but)
                .max(Comparator.comparingInt((Cell cell) -> cell.members().size())
                        .thenComparing(Cell::code))
                .orElseThrow();
    }

    Cell smallestBut(Cell but) {
        return working().stream()
                .filter(cell -> cell != but)
                .min(Comparator.comparingInt(Cell::size).thenComparing(Cell::code))
                .orElseThrow();
    }
}
