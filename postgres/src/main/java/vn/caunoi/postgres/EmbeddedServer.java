package vn.caunoi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
    private static final int PORTS_TO_TRY = 5;

    private final Path directory;
    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final Credentials superuser;
    private final int port;
    private final Thread hook = new Thread(this::close, "postgres-close");
    private boolean closed;

    private EmbeddedServer(Path directory, DirectoryLock lock, Postmaster postmaster, Credentials superuser, int port) {
        this.directory = directory;
        this.lock = lock;
        this.postmaster = postmaster;
        this.superuser = superuser;
        this.port = port;
    }

    public static EmbeddedServer start(Path directory, Durability durability) {
        try {
            var home = Files.createDirectories(directory.toAbsolutePath()).toRealPath();
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
        var data = new DataDirectory(directory, durability);
        var secrets = Secrets.in(directory);
        var superuser = new Credentials("postgres", secrets.password("postgres"));
        var binaries = Binaries.unpacked();
        if (!data.exists()) {
            data.create(binaries, secrets.path("postgres"));
        }
        data.refuseOtherVersion();
        var postmaster = new Postmaster(binaries, data.path());
        postmaster.endLeftovers();
        var server = new EmbeddedServer(directory, lock, postmaster, superuser, startOnFreePort(data, postmaster));
        Runtime.getRuntime().addShutdownHook(server.hook);
        Watcher.over(server);
        return server;
    }

    /** A port found free may be taken before the server opens it; then another one is tried. */
    private static int startOnFreePort(DataDirectory data, Postmaster postmaster) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            data.configure(port);
            try {
                postmaster.start();
                return port;
            } catch (IOException e) {
                if (attempt == PORTS_TO_TRY || !String.valueOf(e.getMessage()).contains("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Makes the database with its roles, users and extensions if need be, and says how to reach it. */
    public Installation install(String database) {
        try (var bootstrap = connect("postgres")) {
            Preparation.createDatabase(new Sql(bootstrap), database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Installation.prepare(url(database), superuser, directory);
    }

    /** Opens a connection as superuser, for chores that no other role may do. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser.asProperties());
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public synchronized boolean isAlive() {
        return !closed && postmaster.isAlive();
    }

    /** Starts a killed server again on the same port, so that waiting connection pools heal by themselves. */
    public synchronized void restartIfDead() throws IOException {
        if (!closed && !postmaster.isAlive()) {
            postmaster.endLeftovers();
            postmaster.start();
            LOG.warn("PostgreSQL had died; it runs again on port {}", port);
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Drops the JVM's shutdown hook, for a caller who closes this server himself after his own last query. */
    public EmbeddedServer closedByCaller() {
        Runtime.getRuntime().removeShutdownHook(hook);
        return this;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
