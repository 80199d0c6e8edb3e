package vn.caunoi.importing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.caunoi.importing.row.Coded;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.shared.OfficeCode;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shell.FormCheck;

/** Words and codes. A whole number is taken as the digits it shows; anything else that is not text is refused. */
final class Words {

    private static final int LONGEST_CODE = OfficeCode.LONGEST;
    private static final String SEPARATOR = ";";
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private Words() {}

    static String text(Cell cell) {
        String text = within(plain(cell), FormCheck.LONGEST_TEXT);
        ReadableText.unreadable(text).ifPresent(letter -> {
            throw new Misread("unreadable", letter);
        });
        return text;
    }

    static String code(Cell cell) {
        String code = within(plain(cell), LONGEST_CODE);
        if (code.contains(SEPARATOR)) {
            throw new Misread("one-code");
        }
        return seen(code);
    }

    static List<String> codes(Cell cell) {
        List<String> codes = Arrays.stream(plain(cell).split(SEPARATOR))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> seen(within(code, LONGEST_CODE)))
                .toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw new Misread("code-twice");
        }
        return codes;
    }

    static Boolean mark(Cell cell) {
        if (!plain(cell).equalsIgnoreCase("x")) {
            throw new Misread("mark");
        }
        return true;
    }

    static Object choice(Cell cell, Class<?> type) {
        String written = plain(cell).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written.equals(Coded.of(constant)))
                .findFirst()
                .orElseThrow(() -> new Misread("code", Coded.all(type)));
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Numeric number when number.number().scale() <= 0 && number.isShort() -> number.shown();
            default -> throw new Misread("text");
        };
    }

    /** Two codes that look alike must be alike: nothing in them is invisible. */
    private static String seen(String code) {
        if (UNSEEN.matcher(code).find()) {
            throw new Misread("code-unseen");
        }
        return code;
    }

    private static String within(String text, int longest) {
        if (text.length() > longest) {
            throw new Misread("long", Integer.toString(longest));
        }
        return text;
    }
}
