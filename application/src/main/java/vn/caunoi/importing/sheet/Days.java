package vn.caunoi.importing.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days as people write them here. */
public final class Days {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
