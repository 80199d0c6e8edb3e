package vn.caunoi.ledger;

import java.util.List;
import java.util.stream.Gatherers;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Writes rows of an entry table set by set: an import of ten thousand takes a few statements. */
public final class EntryRows {

    private static final int ROWS_A_STATEMENT = 1000;

    private EntryRows() {}

    /** Inserts the rows, each with one value (or null) for each column. */
    public static void insert(
            DSLContext database, Table<Record> table, List<? extends Field<?>> columns, List<@Nullable Object[]> rows) {
        rows.stream().gather(Gatherers.windowFixed(ROWS_A_STATEMENT)).forEach(some -> {
            InsertValuesStepN<Record> insert = database.insertInto(table).columns(columns);
            for (@Nullable Object[] row : some) {
                insert = insert.values(row);
            }
            insert.execute();
        });
    }
}
