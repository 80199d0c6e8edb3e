package vn.caunoi.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of a period, read and written. */
final class PeriodText {

    private static final Pattern FORMS = Pattern.compile("""
            (?<year>\\d{4})
            (?:-Q(?<quarter>[1-4])
              |-(?<month>\\d{2})
              |-(?<first>[69])T
              |\\.\\.(?<lastYear>\\d{4}))?
            |(?<from>\\d{4}-\\d{2}-\\d{2})\\.\\.(?<to>\\d{4}-\\d{2}-\\d{2})
            """, Pattern.COMMENTS);

    private PeriodText() {}

    static Period parse(String text) {
        Matcher form = FORMS.matcher(text);
        if (!form.matches()) {
            throw refused(text);
        }
        try {
            Period period = read(form);
            if (period.first().isBefore(Period.BEGINNING) || period.last().isAfter(Period.END)) {
                throw refused(text);
            }
            return period;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(text);
        }
    }

    private static Period read(MatchResult form) {
        if (form.group("from") != null) {
            return Period.days(LocalDate.parse(form.group("from")), LocalDate.parse(form.group("to")));
        }
        int year = Integer.parseInt(form.group("year"));
        if (form.group("quarter") != null) {
            return Period.quarter(year, Integer.parseInt(form.group("quarter")));
        }
        if (form.group("month") != null) {
            return Period.month(year, Integer.parseInt(form.group("month")));
        }
        if (form.group("lastYear") != null) {
            return Period.years(year, Integer.parseInt(form.group("lastYear")));
        }
        if (form.group("first") != null) {
            return form.group("first").equals("6") ? Period.sixMonths(year) : Period.nineMonths(year);
        }
        return Period.year(year);
    }

    static String of(Period period) {
        LocalDate first = period.first();
        int year = first.getYear();
        return switch (period.kind()) {
            case YEAR -> "%04d".formatted(year);
            case QUARTER -> "%04d-Q%d".formatted(year, (first.getMonthValue() + 2) / 3);
            case MONTH -> "%04d-%02d".formatted(year, first.getMonthValue());
            case SIX_MONTHS -> "%04d-6T".formatted(year);
            case NINE_MONTHS -> "%04d-9T".formatted(year);
            case YEARS -> "%04d..%04d".formatted(year, period.last().getYear());
            case DAYS -> first + ".." + period.last();
        };
    }

    private static Refused refused(String text) {
        return new Refused(Refusal.of("shared.refusal.no-period", text));
    }
}
