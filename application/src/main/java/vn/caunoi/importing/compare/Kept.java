package vn.caunoi.importing.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.Row;

/**
 * A row as the ledger tells it, in its canonical form, and the entries behind it.
 *
 * @param mirrorKey the key of the row that told the other side of a transfer
 */
public record Kept<R extends Row>(R row, @Nullable String mirrorKey, List<Long> entries) {

    public static <R extends Row> Kept<R> of(R row, long entry) {
        return new Kept<>(row, null, List.of(entry));
    }

    /** The office's key of a row: its own, else that under which the corrected row is known. */
    public static @Nullable String ownKey(Row row, @Nullable Kept<?> before) {
        return row.rowKey() != null || before == null
                ? row.rowKey()
                : before.row().rowKey();
    }
}
