package vn.caunoi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the PostgreSQL of one directory for as long as this object is open, so that the program needs no installed
 * database: {@code DIR/postgres} holds the data, {@code DIR/secrets} the passwords, {@code DIR/lock} keeps others out.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final Path directory;
    private final DirectoryLock lock;
    private final Launch launch;
    private final int port;
    private final ShutdownHook hook = ShutdownHook.of("postgres-close", this::close);
    private volatile boolean closed;

    private EmbeddedServer(Path directory, DirectoryLock lock, Launch launch, int port) {
        this.directory = directory;
        this.lock = lock;
        this.launch = launch;
        this.port = port;
    }

    /** Starts the server, after ending what a killed run left behind; refuses a directory in use elsewhere. */
    public static EmbeddedServer start(Path directory, Durability durability) {
        try {
            var home = Files.createDirectories(directory).toRealPath();
            var lock = DirectoryLock.take(home);
            try {
                return started(home, durability, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedServer started(Path directory, Durability durability, DirectoryLock lock)
            throws IOException {
        var launch = Launch.prepare(directory, durability);
        var server = new EmbeddedServer(directory, lock, launch, launch.start());
        server.hook.register();
        Watcher.over(server);
        return server;
    }

    /** Makes the database with its roles, users and extensions where they are missing, and says how to reach it. */
    public Installation install(String database) {
        try (var bootstrap = connect("postgres")) {
            Preparation.createDatabase(new Sql(bootstrap), database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Installation.prepare(url(database), launch.superuser(), directory);
    }

    /** Opens a connection as superuser, for chores that no other role may do. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), launch.superuser().asProperties());
    }

    public String url(String database) {
        return Launch.url(port, database);
    }

    public int port() {
        return port;
    }

    /** Whether the server takes connections at this moment. */
    public boolean isAlive() {
        return !closed && launch.postmaster().isReady();
    }

    /** Starts a killed server again on the same port, so that waiting connection pools heal by themselves. */
    public synchronized void restartIfDead() {
        if (closed || launch.postmaster().isAlive()) {
            return;
        }
        try {
            launch.postmaster().endLeftovers();
            launch.postmaster().start();
            LOG.warn("PostgreSQL had died; it runs again on port {}", port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Drops the JVM's shutdown hook, for a caller who closes this server himself after his own last query. */
    public EmbeddedServer closedByCaller() {
        hook.drop();
        return this;
    }

    /** Stops the server cleanly and lets go of the directory. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        hook.drop();
        try (lock) {
            launch.postmaster().stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
