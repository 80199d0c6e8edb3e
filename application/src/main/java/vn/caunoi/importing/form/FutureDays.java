package vn.caunoi.importing.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.importing.sheet.Days;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;

/** Finds rows of what has not happened yet. They are taken; a slip of the pen in the year is worth a word, though. */
public final class FutureDays {

    /** The columns that say when something happened; when a term or a status will end may well lie ahead. */
    private static final List<String> HAPPENED = List.of(
            "ngay", "tu_ngay", "ngay_thanh_lap", "ngay_ket_thuc", "ngay_quyet_dinh", "ngay_quyet_dinh_ket_thuc");

    private static final String PERIOD = "ky";

    /** A plan is made for days to come. */
    private static final SheetForm<?> PLANS = SheetForm.TARGETS;

    private FutureDays() {}

    /** One notice for each day after today, and for each period that has not begun. */
    public static List<Finding> in(Collection<FileRow<?>> rows, LocalDate today) {
        return rows.stream()
                .flatMap(row -> Stream.concat(days(row, today), periods(row, today)))
                .toList();
    }

    private static Stream<Finding> days(FileRow<?> row, LocalDate today) {
        return HAPPENED.stream()
                .filter(column -> value(row, column, LocalDate.class)
                        .filter(day -> day.isAfter(today))
                        .isPresent())
                .map(column -> row.finding(column, "future", Days.written(today)));
    }

    private static Stream<Finding> periods(FileRow<?> row, LocalDate today) {
        return Stream.of(PERIOD)
                .filter(column -> row.form() != PLANS)
                .filter(column -> value(row, column, String.class)
                        .map(PeriodExpression::parse)
                        .filter(asked ->
                                asked instanceof Period period && period.first().isAfter(today))
                        .isPresent())
                .map(column -> row.finding(column, "future-period", Days.written(today)));
    }

    private static <T> Optional<T> value(FileRow<?> row, String column, Class<T> type) {
        return row.form()
                .column(column)
                .map(form -> Optional.ofNullable(form.valueIn(row.row())))
                .flatMap(value -> value)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
