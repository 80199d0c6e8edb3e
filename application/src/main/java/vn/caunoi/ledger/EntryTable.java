package vn.caunoi.ledger;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Gatherers;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * A table of entries, written set by set: an import of ten thousand takes a few statements.
 *
 * @param standing the function of the database that gives the entries which stand at a posting
 * @param columns of a row, its number ({@code entry}) and its posting among them
 */
public record EntryTable(Table<Record> table, String standing, List<? extends Field<?>> columns) {

    private static final int ROWS_A_STATEMENT = 1000;

    /** A reversal has a number and a posting of its own. */
    private static final List<String> NOT_COPIED = List.of("entry", "posting");

    public static EntryTable of(Table<Record> table, String standing, Field<?>... columns) {
        return new EntryTable(table, standing, List.of(columns));
    }

    /** Inserts the rows, each with one value (or null) for each column. */
    public void insert(DSLContext database, List<@Nullable Object[]> rows) {
        rows.stream().gather(Gatherers.windowFixed(ROWS_A_STATEMENT)).forEach(some -> {
            InsertValuesStepN<Record> insert = database.insertInto(table).columns(columns);
            for (@Nullable Object[] row : some) {
                insert = insert.values(row);
            }
            insert.execute();
        });
    }

    /**
     * Voids entries, each by a row that says the same.
     *
     * @throws Refused by this rule where one of them does not stand
     */
    public void reverse(DSLContext database, Posting posting, List<Long> entries, String rule) {
        if (entries.isEmpty()) {
            return;
        }
        String into = "insert into %s (posting, voids%s) select ?, e.entry%s from %s(?) e where e.entry = any (?)"
                .formatted(database.render(table), copied(", "), copied(", e."), standing);
        int reversed = database.execute(into, posting.number(), posting.number(), entries.toArray(Long[]::new));
        if (reversed < entries.size()) {
            throw new Refused(Refusal.of(rule));
        }
    }

    private String copied(String before) {
        return columns.stream()
                .map(Field::getName)
                .filter(name -> !NOT_COPIED.contains(name))
                .map(name -> before + name)
                .collect(joining());
    }
}
