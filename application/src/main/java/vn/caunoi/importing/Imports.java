package vn.caunoi.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.ImportProgress.Phase;
import vn.caunoi.importing.form.ContentReader;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.sheet.FileRefused;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Limits;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.importing.sheet.WorkbookReader;
import vn.caunoi.membership.Claims;
import vn.caunoi.shared.Refused;

/** The door of the exchange workbook: a file is compared with the ledger and the difference recorded as one posting. */
@Component
public class Imports {

    private final WorkbookReader reader = new WorkbookReader(Limits.usual());
    private final Looking looking;
    private final Recorder recorder;
    private final Batches batches;
    private final Undoing undoing;
    private final Claims claims;

    Imports(Looking looking, Recorder recorder, Batches batches, Undoing undoing, Claims claims) {
        this.looking = looking;
        this.recorder = recorder;
        this.batches = batches;
        this.undoing = undoing;
        this.claims = claims;
    }

    /** How a file is looked at: what it says, on which day, and over what was sent already. */
    @Component
    record Looking(ContentReader contents, LateRows late, Clock clock) {}

    /** Whether this version reads a sheet of that name. */
    public boolean reads(String sheet) {
        return SheetForm.named(sheet).isPresent();
    }

    /**
     * Takes a file.
     *
     * @throws FileRefused where the file as a whole cannot be read
     */
    public Receipt take(Scope scope, ImportFile file, ImportOptions options, ImportProgress progress) {
        Actor actor = recorder.require(scope, Action.IMPORT);
        progress.at(Phase.READING, 0.0);
        Attempt attempt =
                new Attempt(looking.contents().read(reader.read(file.path())), LocalDate.now(looking.clock()));
        progress.at(Phase.READING, 1.0);
        Optional<Receipt> recorded = recorder.record(actor, file, attempt, options, progress);
        claims.passOn(actor, attempt.refusals());
        return recorded.map(receipt -> receipt.noticing(
                        receipt.accepted() == 0
                                ? List.of()
                                : looking.late().in(scope, attempt.tried().changing())))
                .orElseGet(() -> untouched(actor, file, attempt, options));
    }

    /** Everything that could be recorded is there already, or was refused. */
    private Receipt untouched(Actor actor, ImportFile file, Attempt attempt, ImportOptions options) {
        Optional<Long> before = options.dryRun() ? Optional.empty() : batches.of(actor, file);
        List<Finding> notice = before.filter(number -> attempt.isClean()).stream()
                .map(number -> Finding.of(Place.file(), null, "imported-before", Long.toString(number)))
                .toList();
        Receipt receipt = attempt.receipt(true, notice);
        return notice.isEmpty() ? receipt : receipt.numbered(before.orElseThrow());
    }

    /**
     * Takes a batch back as a whole.
     *
     * @throws NotFound where it is not the actor's own
     * @throws Refused where later entries depend on it, naming each
     */
    public void undo(Scope scope, long batch) {
        Actor actor = recorder.require(scope, Action.IMPORT);
        undoing.undo(actor, batches.posting(actor, batch).orElseThrow(NotFound::new));
    }

    /** The actor's last batches, the newest first. */
    public List<Batch> latest(Scope scope) {
        return batches.latest(recorder.require(scope, Action.IMPORT));
    }

    /**
     * One of the actor's batches.
     *
     * @throws NotFound where it is not the actor's own
     */
    public Batch batch(Scope scope, long number) {
        return batches.find(recorder.require(scope, Action.IMPORT), number).orElseThrow(NotFound::new);
    }

    /** A file on its way in. */
    public record ImportFile(String name, Path path) {}

    /**
     * What was recorded of a file.
     *
     * @param by the display name of who sent it
     * @param undoneAt when it was taken back; null where it stands
     */
    public record Batch(
            long number,
            String fileName,
            int accepted,
            Instant recordedAt,
            String by,
            @Nullable Instant undoneAt) {}
}
