package vn.caunoi.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Per cent as reports print it: two decimals, half up. Of nothing there is no percentage, which is not zero. */
public record Percentage(BigDecimal value) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** What per cent the part is of the whole, such as a value of its plan. */
    public static Optional<Percentage> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Percentage(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP)));
    }

    /** By what per cent the value differs from its base. */
    public static Optional<Percentage> change(BigDecimal value, BigDecimal base) {
        return share(value.subtract(base), base);
    }
}
