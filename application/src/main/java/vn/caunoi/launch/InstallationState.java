package vn.caunoi.launch;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.InstallationFacts;

/** Tells the administrator which program this is, how much it keeps, and when it was saved last. */
@Component
class InstallationState implements InstallationFacts {

    private static final long MEGABYTE = 1L << 20;

    private final DSLContext database;

    InstallationState(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<InstallationFact> facts() {
        String version =
                Objects.requireNonNullElse(InstallationState.class.getPackage().getImplementationVersion(), "–");
        return List.of(
                new InstallationFact("launch.state.version", "launch.state.version.is", List.of(version)),
                new InstallationFact("launch.state.storage", "launch.state.storage.is", List.of(bytes() / MEGABYTE)),
                new InstallationFact("launch.state.backup", "launch.state.backup.none", List.of()));
    }

    private long bytes() {
        return database.fetchSingle("select pg_database_size(current_database())")
                .get(0, Long.class);
    }
}
