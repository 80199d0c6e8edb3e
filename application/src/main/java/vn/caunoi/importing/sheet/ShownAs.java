package vn.caunoi.importing.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a number format shows a number: as a day, as month and year, or as a number (a time of day is none of ours). */
enum ShownAs {
    NUMBER,
    MONTH,
    DAY;

    static ShownAs of(@Nullable Integer format, @Nullable String pattern) {
        if (pattern == null) {
            return builtIn(format);
        }
        String letters =
                pattern.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.", "").toLowerCase(Locale.ROOT);
        if (letters.contains("d")) {
            return DAY;
        }
        return letters.contains("y") ? MONTH : NUMBER;
    }

    /** Formats without a pattern of their own in the file: dates of the program's language. */
    private static ShownAs builtIn(@Nullable Integer format) {
        if (format == null) {
            return NUMBER;
        }
        boolean day = within(14, format, 16) || format == 22 || within(27, format, 36) || within(50, format, 58);
        return day ? DAY : format == 17 ? MONTH : NUMBER;
    }

    private static boolean within(int first, int format, int last) {
        return first <= format && format <= last;
    }
}
