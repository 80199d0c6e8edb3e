package vn.caunoi.importing.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.Receipt;
import vn.caunoi.importing.ReceiptText;
import vn.caunoi.shell.Text;

/**
 * A job as its page draws it.
 *
 * @param dryRun whether it only tried the file
 * @param refusal why the file as a whole was not taken
 */
public record JobView(
        String name,
        String fileName,
        boolean dryRun,
        String phase,
        int percent,
        @Nullable ReceiptText receipt,
        @Nullable String refusal) {

    private static final int MOST_LINES = 200;

    static JobView of(String name, ImportJob job, Text text) {
        ImportJob.State state = job.state();
        return new JobView(
                name,
                job.upload().file().name(),
                job.options().dryRun(),
                text.t("importing.phase." + state.phase().name().toLowerCase(Locale.ROOT)),
                state.percent(),
                state.receipt() == null ? null : ReceiptText.of(state.receipt(), text),
                state.refusal() == null
                        ? null
                        : ReceiptText.Line.of(state.refusal(), text).reason());
    }

    public boolean isOver() {
        return receipt != null || refusal != null;
    }

    /** The message that names this step of the import. */
    public String titleKey() {
        return dryRun ? "importing.job.title.try" : "importing.job.title.record";
    }

    /** Where the page asks how far it is. */
    public String path() {
        return ImportController.PATH + "/" + name;
    }

    /** The first errors, as many as a page can bear. */
    public List<ReceiptText.Line> rejected() {
        return receipt == null
                ? List.of()
                : receipt.rejected().stream().limit(MOST_LINES).toList();
    }

    public List<ReceiptText.Line> notices() {
        return receipt == null
                ? List.of()
                : receipt.notices().stream().limit(MOST_LINES).toList();
    }

    public List<Receipt.UnitEffect> units() {
        return receipt == null
                ? List.of()
                : receipt.units().stream().limit(MOST_LINES).toList();
    }

    /** Whether there is something that could be recorded now. */
    public boolean canRecord() {
        return dryRun && receipt != null && receipt.accepted() > 0;
    }

    /** The batch that it recorded, or that had recorded all of it before; null where there is none. */
    public @Nullable String batchPath() {
        return receipt == null || receipt.id() == null ? null : ImportController.batchPath(receipt.id());
    }

    /** Whether only some of its rows are good. */
    public boolean isPartly() {
        return receipt != null && !receipt.rejected().isEmpty();
    }
}
