package vn.caunoi.importing.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell that is not blank. Typed as the file types it; what it means is decided by its column. */
public sealed interface Cell {

    /** Text, without blanks around it and in composed letters. */
    record Text(String text) implements Cell {}

    /** A number that is not shown as a date, as precise as a spreadsheet is (15 digits). */
    record Numeric(BigDecimal number) implements Cell {

        private static final int MOST_DIGITS = 40;

        /** Whether it can be written out in digits; 1E999999999 would take a thousand million of them. */
        public boolean isShort() {
            return number.scale() <= MOST_DIGITS && number.precision() - (long) number.scale() <= MOST_DIGITS;
        }
    }

    /** A number shown as a date; {@code dayShown} is false where the format shows month and year only. */
    record Day(LocalDate date, boolean dayShown) implements Cell {}

    /** A formula: never evaluated, and its stored result is not taken on trust. */
    record Formula(String formula) implements Cell {}

    /** TRUE, FALSE, #REF! and the like, as written. */
    record Other(String text) implements Cell {}

    /** As it is shown in a message about it. */
    default String shown() {
        return switch (this) {
            case Text text -> text.text();
            case Numeric number when number.isShort() -> number.number().toPlainString();
            case Numeric number -> number.number().toString();
            case Day day -> Days.written(day.date());
            case Formula formula -> "=" + formula.formula();
            case Other other -> other.text();
        };
    }
}
