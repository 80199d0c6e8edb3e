package vn.caunoi.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a database to the program's version: one Flyway a module, each with its history in the module's own schema,
 * in one order which application, tests and code generator share.
 */
public final class Migrations {

    /** A module may read only the schemas of those above it; a repeatable script runs with its module. */
    public static final List<String> MODULES = List.of(
            "ledger",
            "access",
            "paper",
            "enterprise",
            "organization",
            "membership",
            "identity",
            "indicator",
            "target",
            "importing");

    public static final String ON_CLASSPATH = "classpath:db/migration";

    private final String prefix;

    private Migrations(String prefix) {
        this.prefix = prefix;
    }

    public static Migrations onClasspath() {
        return in(ON_CLASSPATH);
    }

    /** The prefix is {@code classpath:…} or {@code filesystem:…}; below it lies one folder a module. */
    public static Migrations in(String prefix) {
        return new Migrations(prefix);
    }

    public void migrate(Installation installation) {
        MODULES.stream().filter(this::exists).forEach(module -> migrate(module, installation));
    }

    private void migrate(String module, Installation installation) {
        var flyway = Flyway.configure()
                .dataSource(
                        installation.url(),
                        installation.owner().user(),
                        installation.owner().password())
                .initSql("set role " + Role.OWNER.group())
                .schemas(module)
                .createSchemas(true)
                .locations(prefix + "/" + module)
                .ignoreMigrationPatterns(new String[0])
                .validateMigrationNaming(true)
                .load();
        refuseNewerDatabase(flyway, module);
        flyway.migrate();
    }

    private static void refuseNewerDatabase(Flyway flyway, String module) {
        var unknown = Stream.of(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .findFirst();
        unknown.ifPresent(migration -> {
            throw PostgresRefusal.of(
                    "database.newer", module, Objects.toString(migration.getVersion()), migration.getDescription());
        });
    }

    private boolean exists(String module) {
        var parts = prefix.split(":", 2);
        return parts[0].equals("filesystem")
                ? Files.isDirectory(Path.of(parts[1], module))
                : Thread.currentThread().getContextClassLoader().getResource(parts[1] + "/" + module) != null;
    }
}
