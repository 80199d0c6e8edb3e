package vn.caunoi.report.template;

import java.time.LocalDate;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.Period;

/** For which days a figure of a report is asked, seen from the report's period and the day on which its figures are cut off. */
public enum Span {
    /** The period of the report. */
    PERIOD,
    /** The evening of its last day. */
    END,
    /** The evening of its last day, but only what was stated within the period. */
    WITHIN,
    /** The evening of the day of cut-off. */
    CUT_OFF,
    /** The calendar years of the stage that a term works in: of the term 2015–2020 the years 2016 to 2020. */
    STAGE,
    /** The five years that end on the evening before the day of cut-off. */
    FIVE_YEARS,
    /** The last whole calendar year before the day of cut-off. */
    LAST_YEAR;

    /** Whether a stock asked so has an opening and a change. */
    boolean isPeriod() {
        return this != END && this != CUT_OFF && this != WITHIN;
    }

    /**
     * The days.
     *
     * @param period of the report
     * @param cutOff the last day whose entries count, on or after the last day of the period
     */
    public When of(Period period, LocalDate cutOff) {
        return switch (this) {
            case PERIOD -> new When.During(period);
            case END, WITHIN -> new When.AsOf(period.last());
            case CUT_OFF -> new When.AsOf(cutOff);
            case STAGE -> new When.During(stage(period));
            case FIVE_YEARS -> new When.During(Period.days(cutOff.minusYears(5), cutOff.minusDays(1)));
            case LAST_YEAR -> new When.During(Period.year(cutOff.plusDays(1).getYear() - 1));
        };
    }

    /** A term begins within a year that the term before it planned; its own stage begins with the next. */
    private static Period stage(Period period) {
        boolean wholeYears = period.kind() == Period.Kind.YEAR || period.kind() == Period.Kind.YEARS;
        int first = period.first().getYear() + (wholeYears ? 0 : 1);
        int last = period.last().getYear();
        return first >= last ? Period.year(last) : Period.years(first, last);
    }
}
