package vn.caunoi.membership.words;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days of a probation: twelve months from the ceremony (Party Charter 2011, article 5), then thirty working days in which
 * the cell considers it. Holidays are not known yet, so the last day may lie some days later.
 */
public record Probation(LocalDate ceremony) {

    private static final int WORKING_DAYS = 30;

    public LocalDate official() {
        return ceremony.plusMonths(12);
    }

    public LocalDate considered() {
        return afterWorkingDays(official(), WORKING_DAYS);
    }

    public static LocalDate afterWorkingDays(LocalDate day, int count) {
        LocalDate last = day;
        int left = count;
        while (left > 0) {
            last = last.plusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return last;
    }

    /** The last day for the ceremony after the decision. */
    public static LocalDate ceremonyBy(LocalDate decision) {
        return afterWorkingDays(decision, WORKING_DAYS);
    }
}
