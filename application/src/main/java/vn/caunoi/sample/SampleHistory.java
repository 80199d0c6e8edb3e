package vn.caunoi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.Receipt;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.launch.SampleWorld;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.sample.story.Story;
import vn.caunoi.sample.story.Told;
import vn.caunoi.shell.House;

/**
 * Enters the story through the door that every office uses, while the clock goes from 2011 to the working day. Each step is one
 * posting, all or nothing, so a killed load goes on after the last step that was recorded as if nothing had happened.
 */
@Component
public class SampleHistory implements SampleWorld {

    private static final Actor NOBODY = new Actor(0);
    private static final Press PRESS = Press.read();

    private final AccessPolicy access;
    private final Imports imports;
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final SampleReports reports;

    SampleHistory(AccessPolicy access, Imports imports, Ledger ledger, Catalogue catalogue, SampleReports reports) {
        this.access = access;
        this.imports = imports;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.reports = reports;
    }

    /** A folder that holds the sample of an earlier version keeps it. */
    @Override
    public boolean isLoaded() {
        return ledger.recordedAt(NOBODY, 1)
                        .filter(first -> !first.equals(Desk.begun()))
                        .isPresent()
                || lastEntry().filter(last -> !last.isBefore(Desk.ended())).isPresent();
    }

    @Override
    public Optional<Instant> lastEntry() {
        return ledger.recordedAt(NOBODY, ledger.head(NOBODY));
    }

    @Override
    public Optional<House.Printed> press(String address) {
        return PRESS.at(address);
    }

    @Override
    public void load(Actor exchange, Hands clock, Progress progress) {
        List<Step> steps = Desk.steps(rows());
        int done = Math.toIntExact(ledger.head(exchange));
        take(exchange, steps.subList(done, steps.size()), clock, progress);
    }

    /** Goes these steps, one after the other. */
    public void take(Actor exchange, List<Step> steps, Hands clock, Progress progress) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            progress.at(step.at(), 100 * i / steps.size());
            reports.sign(
                    exchange,
                    i == 0 ? lastEntry().orElse(Desk.begun()) : steps.get(i - 1).at(),
                    step.at(),
                    clock);
            clock.moveTo(step.at());
            go(access.scopeOf(exchange), step);
        }
    }

    /** What this version can read of the story. */
    public List<Told> rows() {
        return Story.tell().stream()
                .filter(told -> imports.reads(told.sheet()))
                .filter(told -> !told.sheet().equals("chi_tieu")
                        || catalogue.find(told.cell("chi_so")).isPresent())
                .toList();
    }

    private void go(Scope scope, Step step) {
        switch (step) {
            case Step.Entering entering -> enter(scope, entering);
            case Step.TakingBack back ->
                imports.undo(scope, imports.latest(scope).getFirst().number());
        }
    }

    private void enter(Scope scope, Step.Entering step) {
        try {
            Path file = Files.createTempFile("ban-mau-", ".xlsx");
            try {
                WorkbookFile.write(step.rows(), file);
                require(imports.take(
                        scope, new ImportFile(step.file(), file), ImportOptions.allOrNothing(), ImportProgress.SILENT));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(Receipt receipt) {
        if (!receipt.rejected().isEmpty()) {
            throw new IllegalStateException("the sample is not accepted: "
                    + receipt.rejected().stream().limit(10).toList());
        }
    }
}
