package vn.caunoi.importing.register;

import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.Row;

/** A row that holds after the import, and the row of the file that says so; null where the ledger said so before. */
record Told<R extends Row>(R row, @Nullable FileRow<R> source) {

    static <R extends Row> Told<R> kept(Kept<R> kept) {
        return new Told<>(kept.row(), null);
    }

    static <R extends Row> Told<R> wanted(Wanted<R> wanted) {
        return new Told<>(wanted.row(), wanted.first());
    }
}
