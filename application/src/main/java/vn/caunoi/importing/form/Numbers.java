package vn.caunoi.importing.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.shell.FormCheck;

/**
 * Numbers as people here write them: a dot between thousands, a comma before decimals. What could be read in two ways
 * ({@code 1,142}) is refused, not guessed.
 */
final class Numbers {

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(\\.[0-9]{3})+)(,[0-9]+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern SIGN = Pattern.compile("[-\u2212]");
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(FormCheck.MOST_COUNTED);
    private static final String MOST_COUNTED_SHOWN = "1.000.000.000";
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;
    private static final String LARGEST_SHOWN = "999.999.999.999.999,999999";
    private static final int MOST_LETTERS = 30;

    private Numbers() {}

    static Integer count(Cell cell, long least) {
        BigDecimal number =
                switch (cell) {
                    case Cell.Numeric numeric -> numeric.number();
                    case Cell.Text text -> count(text.text());
                    default -> throw new Misread("count");
                };
        if (!isWhole(number)) {
            throw new Misread("count");
        }
        requireLeast(number, least);
        if (number.compareTo(MOST_COUNTED) > 0) {
            throw new Misread("large", MOST_COUNTED_SHOWN);
        }
        return number.intValueExact();
    }

    private static BigDecimal count(String text) {
        String unsigned = withoutSign(text);
        requireShort(unsigned, "count", MOST_COUNTED_SHOWN);
        if (!GROUPED.matcher(unsigned).matches() && !PLAIN.matcher(unsigned).matches()) {
            throw new Misread("count");
        }
        BigDecimal number = new BigDecimal(unsigned.replace(".", ""));
        return unsigned.equals(text) ? number : number.negate();
    }

    static BigDecimal decimal(Cell cell, long least) {
        BigDecimal number =
                switch (cell) {
                    case Cell.Numeric numeric -> numeric.number();
                    case Cell.Text text -> decimal(text.text());
                    default -> throw new Misread("decimal");
                };
        if (number.precision() - (long) number.scale() > WHOLE_DIGITS) {
            throw new Misread("large", LARGEST_SHOWN);
        }
        if (number.scale() > DECIMALS) {
            throw new Misread("decimals", Integer.toString(DECIMALS));
        }
        requireLeast(number, least);
        return number.signum() == 0 ? BigDecimal.ZERO : plain(number);
    }

    private static BigDecimal decimal(String text) {
        requireShort(withoutSign(text), "decimal", LARGEST_SHOWN);
        if (AMBIGUOUS.matcher(text).matches()) {
            throw new Misread("decimal-ambiguous");
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new Misread("decimal");
        }
        return new BigDecimal(text.replace(".", "").replace(',', '.')).stripTrailingZeros();
    }

    /** Told by the scale alone: nothing is written out. */
    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static void requireLeast(BigDecimal number, long least) {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            throw new Misread("least", Long.toString(least));
        }
    }

    private static String withoutSign(String text) {
        return SIGN.matcher(text).lookingAt() ? text.substring(1) : text;
    }

    private static void requireShort(String text, String finding, String limit) {
        if (text.length() > MOST_LETTERS) {
            boolean digits = text.chars().allMatch(letter -> letter == '.' || ('0' <= letter && letter <= '9'));
            throw digits ? new Misread("large", limit) : new Misread(finding);
        }
    }

    /** One form of each number, so that 6,390 equals 6,39. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
