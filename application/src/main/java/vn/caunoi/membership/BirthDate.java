package vn.caunoi.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of birth as far as the papers know it: old files often give the month or the year only.
 *
 * @param from the day itself, or the first day of the month or year
 */
public record BirthDate(LocalDate from, Precision precision) {

    /** Who is admitted younger was probably written down wrongly: the youngest, in the youth union, are 16. */
    public static final int PLAUSIBLE_AGE = 15;

    private static final Pattern WRITTEN = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public BirthDate {
        from = switch (precision) {
            case DAY -> from;
            case MONTH -> from.withDayOfMonth(1);
            case YEAR -> from.withDayOfYear(1);
        };
    }

    /** Reads 1960, 05/1960 or 03/05/1960; empty where the text is no such date. */
    public static Optional<BirthDate> parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Precision precision =
                parts.group(1) != null ? Precision.DAY : parts.group(2) != null ? Precision.MONTH : Precision.YEAR;
        try {
            LocalDate from =
                    LocalDate.of(Integer.parseInt(parts.group(3)), number(parts.group(2)), number(parts.group(1)));
            return Optional.of(new BirthDate(from, precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** The date as people write it, in the precision known. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> "%02d/%02d/%04d".formatted(from.getDayOfMonth(), from.getMonthValue(), from.getYear());
            case MONTH -> "%02d/%04d".formatted(from.getMonthValue(), from.getYear());
            case YEAR -> "%04d".formatted(from.getYear());
        };
    }
}
