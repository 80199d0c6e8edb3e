package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Qualifier;

/**
 * A figure as its owner observed or declared it. It is a level, not a change: a stock for a day, a flow for a period.
 *
 * @param period in the words of the workbook: {@code 2016-Q3}, {@code NK:2015-2020}, or {@code 2016-12-31} for a day
 * @param during its days; of a named term those which it had when this was recorded
 * @param value as it was stated; figures count it in the indicator's own unit
 * @param measure the unit in which it was stated, null for that of the catalogue
 */
public record Observation(
        String indicator,
        ObservationOwner owner,
        String period,
        DateRange during,
        BigDecimal value,
        @Nullable String measure,
        Qualifier qualifier,
        @Nullable String rowKey,
        @Nullable PaperReference paper)
        implements Owners.Owned {

    public Observation {
        if (during.from() == null || during.until() == null) {
            throw new IllegalArgumentException("an observation without beginning or end: " + during);
        }
    }

    /** A flow of a period, exact. */
    public static Observation during(String indicator, ObservationOwner owner, Period period, BigDecimal value) {
        return of(indicator, owner, period.text(), period.range(), value);
    }

    /** A stock on the evening of a day, exact. */
    public static Observation on(String indicator, ObservationOwner owner, LocalDate day, BigDecimal value) {
        return of(indicator, owner, day.toString(), DateRange.closed(day, day), value);
    }

    private static Observation of(
            String indicator, ObservationOwner owner, String period, DateRange during, BigDecimal value) {
        return new Observation(indicator, owner, period, during, value, null, Qualifier.DUNG, null, null);
    }

    public Observation qualified(Qualifier other) {
        return new Observation(indicator, owner, period, during, value, measure, other, rowKey, paper);
    }

    public Observation citing(PaperReference other) {
        return new Observation(indicator, owner, period, during, value, measure, qualifier, rowKey, other);
    }
}
