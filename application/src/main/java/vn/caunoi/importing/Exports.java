package vn.caunoi.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.form.SheetWriter;
import vn.caunoi.importing.form.SheetWriters;
import vn.caunoi.importing.register.LedgerRows;
import vn.caunoi.importing.row.Row;
import vn.caunoi.ledger.Ledger;

/** Writes everything that a reader may see into a workbook which the import reads back to the same. */
@Component
public class Exports {

    private final AccessPolicy access;
    private final Transactions transactions;
    private final Ledger ledger;
    private final LedgerRows rows;
    private final SheetWriters writers;

    Exports(AccessPolicy access, Transactions transactions, Ledger ledger, LedgerRows rows, SheetWriters writers) {
        this.access = access;
        this.transactions = transactions;
        this.ledger = ledger;
        this.rows = rows;
        this.writers = writers;
    }

    /** The rows of every sheet, as they stand now, on one consistent reading. */
    public Export read(Scope scope) {
        access.require(scope, Action.EXPORT);
        return transactions.reading(scope.actor(), () -> {
            Snapshot now = new Snapshot(scope, ledger.head(scope.actor()));
            return new Export(
                    SheetForm.all().stream().map(form -> sheet(form, now)).toList());
        });
    }

    private <R extends Row> WrittenSheet<R> sheet(SheetForm<R> form, Snapshot now) {
        return new WrittenSheet<>(form, rows.of(form, now));
    }

    /** Writes them as a workbook. */
    public void write(Export export, OutputStream out) throws IOException {
        try (SheetWriter writer = writers.into(out)) {
            for (WrittenSheet<?> sheet : export.sheets()) {
                sheet.writeWith(writer);
            }
        }
    }

    /** What is to be written. */
    public record Export(List<? extends WrittenSheet<?>> sheets) {

        /** How many rows there are in all. */
        public int size() {
            return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        }
    }

    /** One sheet of it. */
    public record WrittenSheet<R extends Row>(SheetForm<R> form, List<R> rows) {

        void writeWith(SheetWriter writer) throws IOException {
            writer.write(form, rows);
        }
    }
}
