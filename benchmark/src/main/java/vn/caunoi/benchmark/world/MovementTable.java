package vn.caunoi.benchmark.world;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/** Writes movements, persons and their names as rows. */
final class MovementTable implements AutoCloseable {

    private static final String[] OCCUPATIONS = {
        "CONG_NHAN_TRUC_TIEP", "CONG_NHAN_TRUC_TIEP", "CONG_NHAN_TRUC_TIEP", "GIAN_TIEP", "QUAN_LY", "KHAC"
    };

    private final Numbers entries;
    private final Names names;
    private final SplittableRandom dice;
    private final Copy movements;
    private final Copy persons;
    private final Copy called;
    private long spells;
    private long rows;

    private MovementTable(Numbers entries, SplittableRandom dice, Copy movements, Copy persons, Copy called) {
        this.entries = entries;
        this.names = new Names(dice.split());
        this.dice = dice;
        this.movements = movements;
        this.persons = persons;
        this.called = called;
    }

    static MovementTable open(Connections connections, Numbers entries, SplittableRandom dice) throws SQLException {
        return new MovementTable(
                entries,
                dice,
                Copy.into(
                        connections,
                        "membership.movement",
                        "entry, posting, voids, line, effective_on, kind, person_id, quantity, from_unit_id, to_unit_id,"
                                + " standing, sex, born_on, born_precision, occupation, pool_sex"),
                Copy.into(connections, "membership.person", "person_id, line, code"),
                Copy.into(connections, "membership.person_name", "entry, posting, person_id, full_name, sort_key"));
    }

    /** A movement about to be written; 0 stands for nobody and for the outside. */
    record Move(int day, Line line, String kind, int person, int quantity, int from, int to) {

        boolean begins() {
            return to != from && to != 0;
        }
    }

    /** What is stated of a person. */
    record Stated(
            @Nullable String standing,
            @Nullable String sex,
            @Nullable String born,
            @Nullable String occupation,
            @Nullable String poolSex) {

        static final Stated NOTHING = new Stated(null, null, null, null, null);

        static Stated standing(String standing) {
            return new Stated(standing, null, null, null, null);
        }
    }

    Stated stranger(@Nullable String standing, @Nullable String poolSex) {
        String born = LocalDate.of(1962 + dice.nextInt(40), 1 + dice.nextInt(12), 1 + dice.nextInt(28))
                .toString();
        return new Stated(standing, dice.nextInt(5) < 2 ? "NAM" : "NU", born, anOccupation(), poolSex);
    }

    String anOccupation() {
        return OCCUPATIONS[dice.nextInt(OCCUPATIONS.length)];
    }

    void person(int person, Line line, int day) throws SQLException {
        String name = names.next();
        persons.row(person, line, "P%08d".formatted(person));
        called.row(entries.next(), Days.posting(day), person, name, names.sortKey(name));
    }

    long write(Move move, Stated stated) throws SQLException {
        spells += move.begins() || move.kind().equals("NAMED") ? 1 : 0;
        return write(Days.posting(move.day()), null, move, stated);
    }

    /** Recorded on the day after. */
    void writeLate(Move move, Stated stated) throws SQLException {
        spells += move.begins() ? 1 : 0;
        write(Days.posting(move.day()) + 1, null, move, stated);
    }

    /** Taken back on the day after it was recorded. */
    void takeBack(long entry, Move move, Stated stated) throws SQLException {
        write(Days.posting(move.day()) + 1, entry, move, stated);
        spells -= move.begins() ? 1 : 0;
    }

    private long write(long posting, @Nullable Long voids, Move move, Stated stated) throws SQLException {
        rows++;
        long entry = entries.next();
        movements.row(
                entry,
                posting,
                voids,
                move.line(),
                Days.text(move.day()),
                move.kind(),
                orNull(move.person()),
                move.quantity(),
                orNull(move.from()),
                orNull(move.to()),
                stated.standing(),
                stated.sex(),
                stated.born(),
                stated.born() == null ? null : "DAY",
                stated.occupation(),
                stated.poolSex());
        return entry;
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    long spells() {
        return spells;
    }

    long rows() {
        return rows;
    }

    void finish() throws SQLException {
        movements.finish();
        persons.finish();
        called.finish();
    }

    @Override
    public void close() throws SQLException {
        movements.close();
        persons.close();
        called.close();
    }
}
