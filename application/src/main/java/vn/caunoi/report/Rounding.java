package vn.caunoi.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vn.caunoi.shared.Qualifier;

/**
 * How numbers are printed where the office chose round ones: two significant digits, with the word that keeps them true.
 * 497 is "gần 500", 1.920 is "trên 1.900"; a number below one hundred, or round already, stands as it is.
 */
public enum Rounding {
    EXACT,
    ROUND;

    private static final int DIGITS = 2;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NEARLY = new BigDecimal("0.98");

    /** A number with the word it needs. */
    public record Rounded(BigDecimal value, Qualifier qualifier) {}

    public Rounded of(BigDecimal exact) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(digits(exact) - DIGITS);
        if (this == EXACT || step.compareTo(BigDecimal.ONE) <= 0 || multiple(exact, step)) {
            return new Rounded(exact, Qualifier.DUNG);
        }
        BigDecimal below = exact.divideToIntegralValue(step).multiply(step);
        BigDecimal above = below.add(step);
        return nearly(exact, above, step) ? new Rounded(above, Qualifier.GAN) : new Rounded(below, Qualifier.HON);
    }

    /** The two first digits, with the word that there is more; a number that has no more stands as it is. */
    public static Rounded below(BigDecimal exact) {
        BigDecimal digits = exact.round(new MathContext(DIGITS, RoundingMode.DOWN));
        return digits.compareTo(exact) == 0
                ? new Rounded(exact, Qualifier.DUNG)
                : new Rounded(digits.setScale(Math.max(digits.scale(), 0)), Qualifier.HON);
    }

    /** A share of less than a hundredth below a multiple of five is nearly that, as reports say; any other stays as it is. */
    public static Optional<Rounded> percent(BigDecimal exact) {
        BigDecimal above = exact.divide(FIVE, 0, RoundingMode.CEILING).multiply(FIVE);
        BigDecimal missing = above.subtract(exact);
        return missing.signum() > 0 && missing.compareTo(BigDecimal.ONE) < 0
                ? Optional.of(new Rounded(above, Qualifier.GAN))
                : Optional.empty();
    }

    /** "Gần" only close below, and only where the number above is the rounder or the nearer one. */
    private static boolean nearly(BigDecimal exact, BigDecimal above, BigDecimal step) {
        boolean close = exact.compareTo(above.multiply(NEARLY)) >= 0;
        boolean rounder = multiple(above, step.multiply(BigDecimal.valueOf(5)));
        boolean nearer = above.subtract(exact).multiply(BigDecimal.TWO).compareTo(step) <= 0;
        return close && (rounder || nearer);
    }

    private static boolean multiple(BigDecimal number, BigDecimal step) {
        return number.remainder(step).signum() == 0;
    }

    /** How many digits stand before the decimal comma. */
    private static int digits(BigDecimal number) {
        BigDecimal whole = number.abs().setScale(0, RoundingMode.DOWN);
        return whole.precision();
    }
}
