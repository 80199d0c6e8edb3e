package vn.caunoi.report.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number format by which a spreadsheet shows a number with the words that stand around it on the page. */
final class SpokenNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final String MINUS = "[-−]";

    private SpokenNumber() {}

    /** {@code "ước đạt "#,##0.00} for "ước đạt 6,39"; the words alone where they tell the number in another way. */
    static String format(String text, BigDecimal value) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String said = number.group();
            int decimals = said.contains(",") ? said.length() - said.indexOf(',') - 1 : 0;
            if (value.abs().setScale(decimals, RoundingMode.HALF_UP).compareTo(parsed(said)) == 0) {
                return format(
                        text.substring(0, number.start()), decimals, text.substring(number.end()), value.signum() < 0);
            }
        }
        return bothSigns(literal(text));
    }

    private static BigDecimal parsed(String said) {
        return new BigDecimal(said.replace(".", "").replace(',', '.'));
    }

    /** Where words tell the direction, the spreadsheet adds no sign to them. */
    private static String format(String before, int decimals, String after, boolean negative) {
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return before.isEmpty() || negative && before.matches(MINUS)
                ? digits + literal(after)
                : bothSigns(literal(before) + digits + literal(after));
    }

    private static String bothSigns(String format) {
        return format + ";" + format;
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : '"' + words.replace('"', '”') + '"';
    }
}
