package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratedDatabaseTests {

    private final List<Path> before = ownServers();

    @TempDir
    Path folder;

    @AfterEach
    void noServerIsLeft() {
        assertThat(ownServers()).isEqualTo(before);
    }

    @Test
    void theGeneratorSeesTheMigratedTables() throws SQLException {
        var database = migrating(Path.of("src/test/resources/db/migration"));
        try (database) {
            assertThat(database.create().fetchValue("select count(*) from ledger.entry"))
                    .isEqualTo(0L);
        }
        var connection = Objects.requireNonNull(database.getConnection());
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void aFailedMigrationIsTold() throws IOException {
        Files.createDirectories(folder.resolve("ledger"));
        Files.writeString(folder.resolve("ledger/V1__broken.sql"), "create tabel");
        try (var database = migrating(folder)) {
            assertThatThrownBy(database::create).hasStackTraceContaining("syntax error at or near \"tabel\"");
        }
    }

    private static MigratedDatabase migrating(Path folder) {
        var properties = new Properties();
        properties.setProperty("migrations", "filesystem:" + folder);
        var database = new MigratedDatabase();
        database.setProperties(properties);
        return database;
    }

    /** The locks which this JVM holds; servers of other processes come and go. */
    private static List<Path> ownServers() {
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .map(MigratedDatabaseTests::target)
                    .filter(file -> file.endsWith("lock"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException _) {
            return descriptor;
        }
    }
}
