package vn.caunoi.report.drafting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.When;
import vn.caunoi.report.template.Span;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;

/**
 * The period of a report and the days around it, in words.
 *
 * @param term the name of the term that the report is about; null for a report of another period
 * @param cutOff the last day whose entries count
 * @param today the day on which the report is written
 */
record Times(Period period, @Nullable String term, LocalDate cutOff, LocalDate today, Text text) {

    private static final String KEY = "report.time.";

    boolean over() {
        return !today.isBefore(period.last());
    }

    /** Whether it is a whole term, of which its length is told; other days, or a term that goes on, are only "kỳ". */
    private boolean isWholeTerm() {
        return term != null && over();
    }

    /** "5 năm", "kỳ". */
    String length() {
        return text.t(KEY + (isWholeTerm() ? "length.term" : "length"));
    }

    /** "5 năm qua", "trong kỳ". */
    String lengthAgo() {
        return text.t(KEY + (isWholeTerm() ? "ago.term" : "ago"));
    }

    /** "nhiệm kỳ", "kỳ". */
    String kind() {
        return text.t(KEY + (term == null ? "length" : "kind.term"));
    }

    /** "năm 2016", "nhiệm kỳ 2015-2020"; with the day that was reached where the period is not over. */
    String said() {
        return over() ? name() : text.t(KEY + "reached", name(), today);
    }

    String name() {
        return term == null ? new Phrases(text).period(period) : text.t(KEY + "term", term);
    }

    /** The same with a capital. */
    String first() {
        String said = said();
        return said.substring(0, 1).toUpperCase(Locale.forLanguageTag(text.language())) + said.substring(1);
    }

    /** What the tasks at the end of the report are for. */
    String next() {
        if (term != null) {
            return text.t(KEY + "next.term");
        }
        String year = Integer.toString(period.last().getYear());
        return switch (period.kind()) {
            case SIX_MONTHS -> text.t(KEY + "next.six-months", year);
            case NINE_MONTHS -> text.t(KEY + "next.nine-months", year);
            case QUARTER, MONTH ->
                new Phrases(text)
                        .period(
                                period.kind() == Period.Kind.QUARTER
                                        ? Period.quarter(after().getYear(), (after().getMonthValue() + 2) / 3)
                                        : Period.month(after().getYear(), after().getMonthValue()));
            default ->
                text.t("indicator.when.year", Integer.toString(period.last().getYear() + 1));
        };
    }

    private LocalDate after() {
        return period.last().plusDays(1);
    }

    /** "giai đoạn 2016-2020". */
    String stage() {
        return Span.STAGE.of(period, cutOff) instanceof When.During(Period years)
                ? new Phrases(text).period(years)
                : name();
    }

    /** The days of another year that are set beside the period: the same months, or the whole year where it is of years. */
    Period inYear(int year) {
        return switch (period.kind()) {
            case QUARTER, MONTH, SIX_MONTHS, NINE_MONTHS ->
                Stream.iterate(period, Period::samePeriodLastYear)
                        .filter(each -> each.last().getYear() <= year)
                        .findFirst()
                        .orElseThrow();
            default -> Period.year(year);
        };
    }

    /** The days of a figure; of days that are no term there is no stage, and nothing but themselves to look back on. */
    When when(Span span) {
        boolean open = term == null && period.kind() == Period.Kind.DAYS;
        return open && (span == Span.STAGE || span == Span.FIVE_YEARS)
                ? new When.During(period)
                : span.of(period, cutOff);
    }

    /** The same of a stock: what was stated after the day of cut-off is not of it. */
    When ofStock(Span span) {
        return when(span) instanceof When.During(Period days) && days.last().isAfter(cutOff)
                ? new When.During(Period.days(days.first(), cutOff))
                : when(span);
    }

    /** The year of which the days are a part; empty where they are a year, or more than a part of one. */
    Optional<Period> yearAround(When when) {
        return when instanceof When.During(Period part)
                        && switch (part.kind()) {
                            case QUARTER, MONTH, SIX_MONTHS, NINE_MONTHS -> true;
                            default -> false;
                        }
                ? Optional.of(Period.year(part.last().getYear()))
                : Optional.empty();
    }

    /** What a figure of some days is compared with: the year before, the same days of it, or as many days before. */
    String lastYear(When when) {
        if (!(when instanceof When.During(Period asked))) {
            return text.t(
                    "indicator.base.same-period", Integer.toString(when.last().getYear() - 1));
        }
        Period before = asked.samePeriodLastYear();
        return asked.kind() == Period.Kind.YEAR
                ? new Phrases(text).period(before)
                : text.t(
                        "indicator.base.same-period",
                        Integer.toString(before.last().getYear()));
    }
}
