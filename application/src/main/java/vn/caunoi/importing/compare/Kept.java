package vn.caunoi.importing.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.Row;

/**
 * A row as the ledger tells it, in its canonical form, and the entries behind it.
 *
 * @param mirrorKey the key of the row that told the other side of a transfer
 */
record Kept<R extends Row>(
        R row, @Nullable String mirrorKey, List<Long> entries) {

    static <R extends Row> Kept<R> of(R row, long entry) {
        return new Kept<>(row, null, List.of(entry));
    }
}
