package vn.caunoi.importing.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.Row;

/**
 * A row as the file wants it, in its one canonical form.
 *
 * @param mirrorKey the key of the row that tells the other side of a transfer
 * @param sources the rows of the file that say so: one, or both sides of a transfer
 */
public record Wanted<R extends Row>(R row, @Nullable String mirrorKey, List<FileRow<R>> sources) {

    public static <R extends Row> Wanted<R> of(R canonical, FileRow<R> source) {
        return new Wanted<>(canonical, null, List.of(source));
    }

    /** Whether its key was given by an export: nobody may have recorded that one, and what the row says tells which it is. */
    boolean isToldApart() {
        String key = row.rowKey();
        return key != null && key.startsWith(SheetForm.APART);
    }

    public FileRow<R> first() {
        return sources.getFirst();
    }
}
