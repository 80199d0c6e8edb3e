package vn.caunoi.importing.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.caunoi.importing.sheet.Cell;

/**
 * Numbers as people here write them: a dot between thousands, a comma before decimals. What could be read in two ways
 * ({@code 1,142}) is refused, not guessed.
 */
final class Numbers {

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(\\.[0-9]{3})+)(,[0-9]+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");
    private static final int MOST_DIGITS = 9;
    private static final int MOST_LETTERS = 30;

    private Numbers() {}

    static Integer count(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> count(number.number());
            case Cell.Text text -> count(text.text());
            default -> throw new Misread("count");
        };
    }

    private static Integer count(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (number.signum() < 0 || plain.scale() > 0 || plain.precision() - plain.scale() > MOST_DIGITS) {
            throw new Misread("count");
        }
        return number.intValueExact();
    }

    private static Integer count(String text) {
        if (!GROUPED.matcher(text).matches() && !PLAIN.matcher(text).matches()) {
            throw new Misread("count");
        }
        String digits = text.replace(".", "");
        if (digits.length() > MOST_DIGITS) {
            throw new Misread("count");
        }
        return Integer.valueOf(digits);
    }

    static BigDecimal decimal(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.number();
            case Cell.Text text -> decimal(text.text());
            default -> throw new Misread("decimal");
        };
    }

    private static BigDecimal decimal(String text) {
        if (AMBIGUOUS.matcher(text).matches()) {
            throw new Misread("decimal-ambiguous");
        }
        if (!DECIMAL.matcher(text).matches() || text.length() > MOST_LETTERS) {
            throw new Misread("decimal");
        }
        BigDecimal number = new BigDecimal(text.replace(".", "").replace(',', '.'));
        return number.signum() == 0 ? BigDecimal.ZERO : plain(number);
    }

    /** One form of each number, so that 6,390 equals 6,39. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
