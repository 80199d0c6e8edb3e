package vn.caunoi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import vn.caunoi.launch.Pools;
import vn.caunoi.launch.Premises;
import vn.caunoi.launch.RunningApplication;
import vn.caunoi.postgres.Durability;
import vn.caunoi.postgres.EmbeddedServer;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.Migrations;
import vn.caunoi.vault.Vault;

/** A fresh PostgreSQL with the project's own migrations, as every installation has it, in a folder that vanishes with it. */
final class Site implements AutoCloseable {

    private static final String NAME = "caunoi";

    /** The last day of the records: what is asked as of today has the same answer on every day. */
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-09-30T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Path folder;
    private final EmbeddedServer server;
    private final Installation installation;

    private Site(Path folder, EmbeddedServer server, Installation installation) {
        this.folder = folder;
        this.server = server;
        this.installation = installation;
    }

    /** What a killed run left behind goes; a run that still goes on keeps its folder, and this one is refused. */
    static Site open(Path folder) throws SQLException {
        EmbeddedServer server = EmbeddedServer.start(folder, Durability.DURABLE);
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
        }
        Installation installation = server.install(NAME);
        Migrations.onClasspath().migrate(installation);
        return new Site(folder, server, installation);
    }

    /** As the server's own user, whom no policy stops. */
    Connection connect() throws SQLException {
        return server.connect(NAME);
    }

    /** The application over it, as it would serve people. */
    RunningApplication application() {
        return application(TODAY, Premises.OWN);
    }

    RunningApplication application(Clock clock, Premises premises) {
        Pools pools = Pools.of(installation);
        return RunningApplication.start(
                new RunningApplication.Setup(pools.application(), pools.login(), clock, premises, 0, Vault.forgetful()),
                Map.of("spring.main.banner-mode", "off", "logging.level.root", "error"),
                _ -> {});
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
