package vn.caunoi.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Days for which something is reported, both ends included as people write them: a year, a quarter, a month, the first
 * six or nine months of a year, years, or days from–to. One value for all; the kind only says how it is written and
 * which period comes before it. {@code Period.parse("2022-9T").previous()} is {@code 2021-9T}.
 *
 * @param last the last day that belongs to it
 */
public record Period(Kind kind, LocalDate first, LocalDate last) implements PeriodExpression {

    /** The earliest day of all; what stood before anybody noted when it began stands since then. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** The last day of all: a day or period beyond it is a slip of the pen. */
    public static final LocalDate END = LocalDate.of(2199, 12, 31);

    /** How a period is written. */
    public enum Kind {
        YEAR(12),
        QUARTER(3),
        MONTH(1),
        SIX_MONTHS(6),
        NINE_MONTHS(9),
        YEARS(0),
        DAYS(0);

        /** Its length; 0 where that differs from one to the next. */
        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    public Period {
        if (last.isBefore(first) || !isWritten(kind, first, last)) {
            throw new IllegalArgumentException("no " + kind + ": " + first + " to " + last);
        }
    }

    private static boolean isWritten(Kind kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case DAYS -> true;
            case YEARS -> first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
            case YEAR, SIX_MONTHS, NINE_MONTHS -> first.getDayOfYear() == 1 && last.equals(end(first, kind.months));
            case MONTH, QUARTER ->
                first.getDayOfMonth() == 1
                        && (first.getMonthValue() - 1) % kind.months == 0
                        && last.equals(end(first, kind.months));
        };
    }

    /** Reads every form of {@link PeriodExpression#parse} that needs no unit. */
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    public static Period year(int year) {
        return of(Kind.YEAR, year, 1);
    }

    /** The quarter of the year, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return of(Kind.QUARTER, year, 3 * quarter - 2);
    }

    public static Period month(int year, int month) {
        return of(Kind.MONTH, year, month);
    }

    /** The first half of the year. */
    public static Period sixMonths(int year) {
        return of(Kind.SIX_MONTHS, year, 1);
    }

    /** January to September, after which the year's work is reported in autumn. */
    public static Period nineMonths(int year) {
        return of(Kind.NINE_MONTHS, year, 1);
    }

    /** From one year to another, both included. */
    public static Period years(int first, int last) {
        return new Period(Kind.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** From one day to another, both included. */
    public static Period days(LocalDate first, LocalDate last) {
        return new Period(Kind.DAYS, first, last);
    }

    private static Period of(Kind kind, int year, int month) {
        return from(kind, LocalDate.of(year, month, 1));
    }

    private static Period from(Kind kind, LocalDate first) {
        return new Period(kind, first, end(first, kind.months));
    }

    private static LocalDate end(LocalDate first, int months) {
        return first.plusMonths(months).minusDays(1);
    }

    /** The same days, half-open. */
    public DateRange range() {
        return DateRange.closed(first, last);
    }

    /** The same period one year earlier; whole months stay whole, so a February keeps its last day. */
    public Period samePeriodLastYear() {
        return wholeMonths() > 0 ? movedBack(12) : new Period(kind, first.minusYears(1), last.minusYears(1));
    }

    /**
     * The preceding period of the same kind and length: the year, quarter or month before; six and nine months of the
     * year before; as many years, whole months or days as it has itself, directly before it.
     */
    public Period previous() {
        return switch (kind) {
            case SIX_MONTHS, NINE_MONTHS -> movedBack(12);
            case YEAR, QUARTER, MONTH, YEARS -> movedBack(wholeMonths());
            case DAYS -> wholeMonths() > 0 ? movedBack(wholeMonths()) : daysBefore();
        };
    }

    private Period daysBefore() {
        return days(first.minusDays(ChronoUnit.DAYS.between(first, last) + 1), first.minusDays(1));
    }

    private Period movedBack(int months) {
        return new Period(
                kind,
                first.minusMonths(months),
                last.plusDays(1).minusMonths(months).minusDays(1));
    }

    /** How many calendar months it consists of; 0 where it begins or ends within one. */
    private int wholeMonths() {
        boolean whole = first.getDayOfMonth() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfMonth()));
        return whole ? (int) ChronoUnit.MONTHS.between(first, last.plusDays(1)) : 0;
    }

    /** Whether the parts together are exactly this period, no day missing and none twice. */
    public boolean isTiledBy(Collection<DateRange> parts) {
        return Tiling.covers(range(), parts);
    }

    /** The fewest of the given parts which together are exactly this period; empty where no choice of them is. */
    public Optional<List<DateRange>> tiling(Collection<DateRange> parts) {
        return Tiling.of(range(), parts);
    }

    @Override
    public String text() {
        return PeriodText.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
