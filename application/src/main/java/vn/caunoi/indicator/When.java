package vn.caunoi.indicator;

import java.time.LocalDate;
import vn.caunoi.shared.Period;

/** For when a figure is asked: a day (a stock), or a period (a flow, or a stock with its opening and change). */
public sealed interface When {

    /** The day included. */
    record AsOf(LocalDate day) implements When {}

    /** Both ends included. */
    record During(Period period) implements When {}

    /** The last day that counts. */
    default LocalDate last() {
        return switch (this) {
            case AsOf asOf -> asOf.day();
            case During during -> during.period().last();
        };
    }
}
