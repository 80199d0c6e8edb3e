package vn.caunoi.importing.compare;

import java.math.BigDecimal;

/** One form of each number, so that 6.390 equals 6.39 and 1E+3 equals 1000. */
public final class Plain {

    private Plain() {}

    public static BigDecimal number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
