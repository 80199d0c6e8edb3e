package vn.caunoi.shared;

/** What people write for a period: its days follow at once, or only from the terms of the asked unit. */
public sealed interface PeriodExpression permits Period, TermName {

    /** As it is written in workbooks and addresses; {@link #parse} reads it back to the same. */
    String text();

    /**
     * Reads {@code 2020}, {@code 2020-Q3}, {@code 2020-08}, {@code 2022-6T}, {@code 2022-9T}, {@code 2016..2020},
     * {@code 2015-10-01..2020-08-01} (both ends included) and {@code NK:2015-2020}.
     *
     * @throws Refused where the text is none of these, or names a day that is in no calendar
     */
    static PeriodExpression parse(String text) {
        return text.startsWith(TermName.PREFIX)
                ? new TermName(text.substring(TermName.PREFIX.length()))
                : Period.parse(text);
    }
}
