package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What befell a body in a stretch of time, in numbers.
 *
 * @param until the first day after it
 */
record Segment(LocalDate from, LocalDate until, int founded, int ended, int joined, int arrived, int left) {

    static List<Segment> of(String body) {
        return Tables.read("segments").stream()
                .filter(line -> line.text("body").equals(body))
                .map(line -> new Segment(
                        line.day("from"),
                        line.day("until"),
                        line.number("founded"),
                        line.number("ended"),
                        line.number("joined"),
                        line.number("arrived"),
                        line.number("left")))
                .toList();
    }

    /** The day of the n-th of that many things, evenly over the whole stretch. */
    LocalDate day(int n, int of) {
        long days = ChronoUnit.DAYS.between(from, until);
        return from.plusDays((2L * n + 1) * days / (2L * of));
    }
}
