package vn.caunoi.importing.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Receipt;
import vn.caunoi.importing.sheet.Finding;

/** One import that runs beside the page which looks on: how far it is, and what came of it. */
final class ImportJob implements ImportProgress {

    private final Scope scope;
    private final Upload upload;
    private final ImportOptions options;
    private final Instant begun;
    private volatile State state = new State(Phase.READING, 0, null, null);

    ImportJob(Scope scope, Upload upload, ImportOptions options, Instant begun) {
        this.scope = scope;
        this.upload = upload;
        this.options = options;
        this.begun = begun;
    }

    /**
     * What the page shows.
     *
     * @param refusal why the file as a whole was not taken
     */
    record State(
            Phase phase,
            int percent,
            @Nullable Receipt receipt,
            @Nullable Finding refusal) {

        boolean isOver() {
            return receipt != null || refusal != null;
        }
    }

    @Override
    public void at(Phase phase, int percent) {
        state = new State(phase, percent, null, null);
    }

    void finish(Receipt receipt) {
        state = new State(Phase.CHECKING, 100, receipt, null);
    }

    void fail(Finding refusal) {
        state = new State(Phase.CHECKING, 100, null, refusal);
    }

    State state() {
        return state;
    }

    boolean isOf(Actor asking) {
        return scope.actor().equals(asking);
    }

    Scope scope() {
        return scope;
    }

    Upload upload() {
        return upload;
    }

    ImportOptions options() {
        return options;
    }

    Instant begun() {
        return begun;
    }
}
