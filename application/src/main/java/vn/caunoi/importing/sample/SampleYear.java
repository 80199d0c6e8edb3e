package vn.caunoi.importing.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.Receipt;
import vn.caunoi.launch.SampleWorld;
import vn.caunoi.ledger.Ledger;

/** The sample world of the year 2016, all or nothing, so it is there as soon as anything is. */
@Component
class SampleYear implements SampleWorld {

    private static final String FILE = "ban-mau-2016.xlsx";
    private static final Actor NOBODY = new Actor(0);

    private final AccessPolicy access;
    private final Imports imports;
    private final Ledger ledger;

    SampleYear(AccessPolicy access, Imports imports, Ledger ledger) {
        this.access = access;
        this.imports = imports;
        this.ledger = ledger;
    }

    @Override
    public boolean isLoaded() {
        return ledger.head(NOBODY) > 0;
    }

    @Override
    public void load(Actor exchange) {
        try {
            Path file = Files.createTempFile("ban-mau-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    SampleWorkbook.write(out);
                }
                require(imports.take(
                        access.scopeOf(exchange),
                        new ImportFile(FILE, file),
                        ImportOptions.allOrNothing(),
                        ImportProgress.SILENT));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(Receipt receipt) {
        if (!receipt.rejected().isEmpty()) {
            throw new IllegalStateException("the sample is not accepted: " + receipt.rejected());
        }
    }
}
