package vn.caunoi.launch.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.access.InstallationFacts;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.AuditState;
import vn.caunoi.audit.Fault;

/** Tells the administrator which program this is, how much it keeps, and when it was saved last. */
@Component
class InstallationState implements InstallationFacts {

    private static final String AUDIT = "launch.state.audit";
    private static final long MEGABYTE = 1L << 20;

    private final DSLContext database;
    private final Audit audit;
    private final Path head;

    /**
     * Looks at the folder of the installation.
     *
     * @param head a file in it
     */
    InstallationState(DSLContext database, Audit audit, @Value("${caunoi.audit.head:audit-head}") Path head) {
        this.database = database;
        this.audit = audit;
        this.head = head.toAbsolutePath();
    }

    @Override
    public List<InstallationFact> facts() {
        String version =
                Objects.requireNonNullElse(InstallationState.class.getPackage().getImplementationVersion(), "–");
        return List.of(
                new InstallationFact("launch.state.version", "launch.state.version.is", List.of(version)),
                new InstallationFact("launch.state.storage", "launch.state.storage.is", List.of(bytes() / MEGABYTE)),
                new InstallationFact("launch.state.free", "launch.state.free.is", List.of(free() / MEGABYTE)),
                audit(),
                new InstallationFact("launch.state.backup", "launch.state.backup.none", List.of()));
    }

    /** The last place of the chain, or the first that is wrong, in words that say what to run. */
    private InstallationFact audit() {
        AuditState state = audit.state();
        Fault wrong = state.wrong();
        return wrong == null
                ? new InstallationFact(
                        AUDIT,
                        "launch.state.audit.is",
                        List.of(state.head().place(), state.head().hash()))
                : new InstallationFact(AUDIT, "launch.state.audit.wrong", List.of(wrong.place()));
    }

    /** What is left on the disk of the folder; none where it cannot be looked at. */
    private long free() {
        try {
            return Files.getFileStore(Objects.requireNonNullElse(head.getParent(), head))
                    .getUsableSpace();
        } catch (IOException _) {
            return 0;
        }
    }

    private long bytes() {
        return database.fetchSingle("select pg_database_size(current_database())")
                .get(0, Long.class);
    }
}
