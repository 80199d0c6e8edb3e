package vn.caunoi.importing.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.importing.sheet.Cell;
import vn.caunoi.membership.BirthDate;

/** Days as people here write them, day before month; 31/02 is no day, and 05/03/16 has no year. */
final class Dates {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("([0-9]{1,2}[/.-])?[0-9]{4}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Dates() {}

    static LocalDate day(Cell cell) {
        return switch (cell) {
            case Cell.Day day when day.dayShown() -> near(day.date());
            case Cell.Text text -> day(text.text());
            default -> throw new Misread("date");
        };
    }

    private static LocalDate day(String text) {
        Matcher parts = DAY_FIRST.matcher(text);
        if (parts.matches()) {
            return day(parts.group(4), parts.group(3), parts.group(1));
        }
        parts = YEAR_FIRST.matcher(text);
        if (parts.matches()) {
            return day(parts.group(1), parts.group(2), parts.group(3));
        }
        throw new Misread("date");
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return near(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            throw new Misread("date-not-there");
        }
    }

    static BirthDate birth(Cell cell) {
        return switch (cell) {
            case Cell.Day day ->
                new BirthDate(near(day.date()), day.dayShown() ? BirthDate.Precision.DAY : BirthDate.Precision.MONTH);
            case Cell.Numeric number -> birth(number.shown());
            case Cell.Text text -> birth(text.text());
            default -> throw new Misread("birth");
        };
    }

    private static BirthDate birth(String text) {
        if (!MONTH_OR_YEAR.matcher(text).matches()) {
            return new BirthDate(day(text), BirthDate.Precision.DAY);
        }
        BirthDate born =
                BirthDate.parse(text.replace('.', '/').replace('-', '/')).orElseThrow(() -> new Misread("birth"));
        near(born.from());
        return born;
    }

    private static LocalDate near(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Misread("date-far", FIRST_YEAR + "–" + LAST_YEAR);
        }
        return day;
    }
}
