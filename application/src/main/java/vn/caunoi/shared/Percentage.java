package vn.caunoi.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** What per cent of the days from the first to the last has passed with that day, one decimal, from 0 to 100. */
    public static BigDecimal elapsed(LocalDate first, LocalDate last, LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, all);
        return BigDecimal.valueOf(passed).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** By what per cent the value differs from its base. */
    public static Optional<Percentage> change(BigDecimal value, BigDecimal base) {
        return share(value.subtract(base), base);
    }
}
