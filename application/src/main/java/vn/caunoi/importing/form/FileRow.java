package vn.caunoi.importing.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.Flaw;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.shared.Refusal;

/** A well-formed row and where it stands in the file; two are the same where they stand in the same place. */
public record FileRow<R extends Row>(SheetForm<R> form, int number, R row, Layout layout) {

    public Place place() {
        return Place.row(form.name(), number);
    }

    /** The column by which people would look for the row. */
    public String keyColumn() {
        return row.rowKey() != null ? SheetForm.ROW_KEY : subjectColumn();
    }

    /** The column that tells of what the row speaks. */
    public String subjectColumn() {
        return form.columns().stream()
                .filter(column -> column.required() && !column.key().equals(SheetForm.ROW_KEY))
                .map(ColumnForm::key)
                .findFirst()
                .orElseThrow();
    }

    /** A finding about one cell of the row. */
    public Finding finding(String column, String name, Object... arguments) {
        return Finding.of(layout.place(number, column), shown(column), name, arguments);
    }

    /** What is wrong within the row; a secret is not repeated. */
    Finding flawed(Flaw flaw) {
        return Finding.of(
                layout.place(number, flaw.column()),
                flaw.secret() ? null : shown(flaw.column()),
                flaw.finding(),
                flaw.arguments().toArray());
    }

    /** A refusal of a door, told at the row that caused it and at the cell where people would look first. */
    public Finding refused(Refusal refusal) {
        String column = columnOf(refusal);
        return new Finding(layout.place(number, column), shown(column), refusal);
    }

    /** A refusal that speaks of this very cell. */
    public Finding refused(String column, Refusal refusal) {
        return new Finding(layout.place(number, column), shown(column), refusal);
    }

    /** The codes, days and names in the cells of the row; of a list each, and the list. */
    public List<Object> values() {
        return form.columns().stream()
                .map(column -> column.valueIn(row))
                .filter(Objects::nonNull)
                .<Object>mapMulti((held, each) -> {
                    each.accept(held);
                    if (held instanceof List<?> codes) {
                        codes.forEach(each);
                    }
                })
                .toList();
    }

    private Optional<String> columnOf(Object value) {
        return form.columns().stream()
                .filter(column -> {
                    Object held = column.valueIn(row);
                    return value.equals(held) || (held instanceof List<?> codes && codes.contains(value));
                })
                .map(ColumnForm::key)
                .findFirst();
    }

    /** The cell which a refusal speaks of: by its rule, else by a day, else by a code that it names. */
    private String columnOf(Refusal refusal) {
        boolean missing = Suspects.isMissing(refusal.rule());
        Stream<String> byRule = Suspects.of(refusal.rule()).stream().filter(column -> missing || shown(column) != null);
        Stream<String> byArgument = Stream.concat(
                        refusal.arguments().stream().filter(LocalDate.class::isInstance),
                        refusal.arguments().stream().filter(String.class::isInstance))
                .flatMap(argument -> columnOf(argument).stream());
        return Stream.concat(byRule, byArgument).findFirst().orElseGet(this::keyColumn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileRow<?> row && form == row.form && number == row.number;
    }

    @Override
    public int hashCode() {
        return form.hashCode() * 31 + number;
    }

    private @Nullable String shown(String column) {
        Object value = form.column(column).map(form -> form.valueIn(row)).orElse(null);
        return value == null ? null : ColumnForm.written(value);
    }
}
