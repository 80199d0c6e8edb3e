package vn.caunoi.postgres;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a database to the program's version: one Flyway a module, each with its history in the module's own schema,
 * in one order which application, tests and code generator share.
 */
public final class Migrations {

    /** A module may read only the schemas of those above it; a repeatable script runs with its module. */
    public static final List<String> MODULES = List.of(
            "ledger",
            "access",
            "audit",
            "unsent",
            "paper",
            "enterprise",
            "organization",
            "membership",
            "identity",
            "activity",
            "indicator",
            "target",
            "importing",
            "report",
            "office");

    public static final String ON_CLASSPATH = "classpath:db/migration";

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

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
        refuseUndeclaredFolders();
        var modules = MODULES.stream().filter(this::exists).toList();
        refuseUnknownModules(modules, installation);
        modules.forEach(module -> new ModuleMigration(module, prefix + "/" + module, installation).run());
    }

    /** A whole module which this program does not have is the mark of a newer one. */
    private static void refuseUnknownModules(List<String> modules, Installation installation) {
        var migrated = "select schemaname from pg_tables where tablename = 'flyway_schema_history' and tableowner = ?";
        try (var connection = DriverManager.getConnection(
                installation.url(), installation.owner().asProperties())) {
            for (var schema : new Sql(connection).texts(migrated, Role.OWNER.group())) {
                if (!modules.contains(schema)) {
                    throw PostgresRefusal.of("database.module", schema);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean exists(String module) {
        return folder().map(folder -> Files.isDirectory(folder.resolve(module)))
                .orElseGet(() -> Migrations.class.getResource(prefix.replace(CLASSPATH, "/") + "/" + module) != null);
    }

    /** Only a folder can be listed; the code generator reads one, so a forgotten module stops the build. */
    private void refuseUndeclaredFolders() {
        folder().map(Path::toFile).map(File::listFiles).stream()
                .flatMap(Stream::of)
                .filter(file -> file.isDirectory() && !MODULES.contains(file.getName()))
                .forEach(file -> {
                    throw PostgresRefusal.of("migration.undeclared", file);
                });
    }

    private Optional<Path> folder() {
        return prefix.startsWith(FILESYSTEM)
                ? Optional.of(Path.of(prefix.substring(FILESYSTEM.length())))
                : Optional.empty();
    }
}
