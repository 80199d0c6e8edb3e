package vn.caunoi.launch;

import java.util.Optional;
import vn.caunoi.postgres.Durability;
import vn.caunoi.postgres.EmbeddedServer;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.Migrations;

/** The prepared and migrated database of an installation: its own embedded one, or an external one. */
record Database(Installation installation, Optional<EmbeddedServer> server) implements AutoCloseable {

    private static final String NAME = "caunoi";

    static Database open(DataHome home, Optional<String> jdbcUrl) {
        return jdbcUrl.map(url -> new Database(Installation.prepare(url, home.directory()), Optional.empty()))
                .orElseGet(() -> embedded(home))
                .migrated();
    }

    /** As it is, whether the installation runs or not: nothing is migrated, and what was started for this is stopped again. */
    static Database asItIs(DataHome home, Optional<String> jdbcUrl) {
        return jdbcUrl.map(url -> Installation.prepared(url, home.directory()))
                .or(() -> Installation.running(home.directory(), NAME))
                .map(installation -> new Database(installation, Optional.empty()))
                .orElseGet(() -> embedded(home));
    }

    private static Database embedded(DataHome home) {
        EmbeddedServer server = EmbeddedServer.start(home.directory(), Durability.DURABLE);
        try {
            return new Database(server.install(NAME), Optional.of(server));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private Database migrated() {
        try {
            Migrations.onClasspath().migrate(installation);
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Whoever calls this closes the database after the application, and not the other way round. */
    Database closedByCaller() {
        server.ifPresent(EmbeddedServer::closedByCaller);
        return this;
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }
}
