package vn.caunoi.importing.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.importing.sheet.Days;
import vn.caunoi.importing.sheet.Finding;

/** Finds rows of what has not happened yet. They are taken; a slip of the pen in the year is worth a word, though. */
public final class FutureDays {

    /** The columns that say when something happened; when a term or a status will end may well lie ahead. */
    private static final List<String> HAPPENED = List.of("ngay", "tu_ngay", "ngay_thanh_lap", "ngay_ket_thuc");

    private FutureDays() {}

    /** One notice for each day after today. */
    public static List<Finding> in(Collection<FileRow<?>> rows, LocalDate today) {
        return rows.stream().flatMap(row -> notices(row, today)).toList();
    }

    private static Stream<Finding> notices(FileRow<?> row, LocalDate today) {
        return HAPPENED.stream()
                .filter(column -> row.form()
                        .column(column)
                        .map(form -> form.valueIn(row.row()))
                        .filter(value -> value instanceof LocalDate day && day.isAfter(today))
                        .isPresent())
                .map(column -> row.finding(column, "future", Days.written(today)));
    }
}
