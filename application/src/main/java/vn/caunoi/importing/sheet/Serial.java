package vn.caunoi.importing.sheet;

import java.math.BigDecimal;

/**
 * The numbers behind dates. Below 61 the 1900 system counts a 29/02/1900 that never was; beyond the year 9999 there is
 * nothing: such numbers are left as numbers, and a date column refuses them.
 */
final class Serial {

    private static final BigDecimal FIRST = BigDecimal.valueOf(61);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    private Serial() {}

    static boolean isDay(BigDecimal serial) {
        return serial.compareTo(FIRST) >= 0 && serial.compareTo(LAST) <= 0;
    }
}
