package vn.caunoi.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} (included) to {@code until} (excluded); a null bound is open. Half-open like PostgreSQL's
 * {@code daterange}, so that the end of one spell is the beginning of the next.
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {

    public DateRange {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("empty range: " + from + " to " + until);
        }
    }

    public static DateRange always() {
        return new DateRange(null, null);
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    /** Both ends included, as people write periods. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    public boolean encloses(DateRange other) {
        return intersection(other).filter(other::equals).isPresent();
    }

    public boolean overlaps(DateRange other) {
        return intersection(other).isPresent();
    }

    /** The days in both, or empty where there is none. */
    public Optional<DateRange> intersection(DateRange other) {
        LocalDate start = later(from, other.from);
        LocalDate end = earlier(until, other.until);
        return start != null && end != null && !start.isBefore(end)
                ? Optional.empty()
                : Optional.of(new DateRange(start, end));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
