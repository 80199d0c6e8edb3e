package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that was told so far, each row under its key; nothing is told twice unawares. */
final class Book {

    /** Before it nothing is entered: the office begins its book with what it found. */
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 5);

    private final List<Told> rows = new ArrayList<>();
    private final Map<String, Told> latest = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void write(Draft draft) {
        Told told = draft.told();
        if (latest.containsKey(name(told.sheet(), told.key()))) {
            throw new IllegalStateException("told twice: " + told.sheet() + " " + told.key());
        }
        add(told);
    }

    /** Tells a row again with other values. */
    void again(String sheet, String key, LocalDate entered, UnaryOperator<Draft> change) {
        Told before = latest.get(name(sheet, key));
        if (before == null) {
            throw new IllegalStateException("never told: " + sheet + " " + key);
        }
        add(change.apply(Draft.again(before, entered)).told());
    }

    private void add(Told told) {
        Told kept = told.entered().isBefore(FIRST) ? new Told(told.sheet(), told.key(), FIRST, told.cells()) : told;
        rows.add(kept);
        latest.put(name(kept.sheet(), kept.key()), kept);
    }

    /** The next number of a series, as a register counts: papers of a year, people, rows. */
    int next(String series) {
        return numbers.merge(series, 1, Integer::sum);
    }

    /** The next paper of a body in that year, numbered through the year. */
    String paper(String suffix, LocalDate on) {
        String join = suffix.contains("/") ? "-" : "/";
        return next(suffix + on.getYear()) + join + suffix;
    }

    /** The rows of a sheet as they were told last. */
    Stream<Told> latest(String sheet) {
        return latest.values().stream().filter(told -> told.sheet().equals(sheet));
    }

    List<Told> rows() {
        return rows;
    }

    private static String name(String sheet, String key) {
        return sheet + " " + key;
    }
}
