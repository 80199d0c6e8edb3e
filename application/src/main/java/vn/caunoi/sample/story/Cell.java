package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A Party cell whose members are told by name; a few of them, at first, only by number. */
final class Cell {

    private final String code;
    private final @Nullable Firm firm;
    private final LocalDate founded;
    private final Deque<Folk.Person> members = new ArrayDeque<>();
    private int counted;
    private @Nullable LocalDate ended;

    /**
     * A cell.
     *
     * @param firm null where it is a cell of the office itself, in which little changes
     */
    Cell(String code, @Nullable Firm firm, LocalDate founded) {
        this.code = code;
        this.firm = firm;
        this.founded = founded;
    }

    String code() {
        return code;
    }

    @Nullable
    Firm firm() {
        return firm;
    }

    LocalDate founded() {
        return founded;
    }

    Deque<Folk.Person> members() {
        return members;
    }

    int counted() {
        return counted;
    }

    void count(int people) {
        counted = people;
    }

    int size() {
        return counted + members.size();
    }

    boolean stands() {
        return ended == null;
    }

    boolean standsOn(LocalDate day) {
        LocalDate end = ended;
        return end == null || end.isAfter(day);
    }

    void end(LocalDate on) {
        ended = on;
    }

    boolean isOf(String type) {
        Firm of = firm;
        return of != null && of.type().equals(type);
    }
}
