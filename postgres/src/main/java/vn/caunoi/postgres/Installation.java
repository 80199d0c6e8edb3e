package vn.caunoi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how to reach one prepared database: the owner migrates it, the application works in it, and login alone reads
 * the account tables.
 */
public record Installation(String url, Credentials owner, Credentials app, Credentials login) {

    private static final String MISSING_RIGHT = "42501";

    /** Prepares an external database, given by an address with user and password of someone who may create roles. */
    public static Installation prepare(String jdbcUrl, Path directory) {
        var address = JdbcAddress.parse(jdbcUrl);
        return prepare(address.url(), address.credentials(), directory);
    }

    /** An external database as this directory has prepared it before; nothing is changed in it. */
    public static Installation prepared(String jdbcUrl, Path directory) {
        var address = JdbcAddress.parse(jdbcUrl);
        var bootstrap = address.credentials();
        try (var connection = DriverManager.getConnection(address.url(), bootstrap.asProperties())) {
            return kept(address.url(), connection.getCatalog(), directory);
        } catch (SQLException e) {
            throw PostgresRefusal.because(e, "server.unusable", address.url(), bootstrap.user(), firstLine(e));
        }
    }

    /** The database of a directory whose own server runs right now, begun by whichever program; empty where none does. */
    public static Optional<Installation> running(Path directory, String database) {
        try {
            var server = new Postmaster(Binaries.unpacked(directory), directory.resolve("postgres"));
            return server.portWhenReady().map(port -> kept(Launch.url(port, database), database, directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Installation kept(String url, String database, Path directory) {
        try {
            var passwords = Secrets.kept(directory, database);
            var users = Stream.of(Role.OWNER, Role.APP, Role.LOGIN)
                    .map(role -> role.user(database))
                    .map(user -> new Credentials(user, passwords.getOrDefault(user, "")))
                    .toList();
            if (passwords.isEmpty()) {
                throw PostgresRefusal.of("directory.secrets", directory, url);
            }
            return new Installation(url, users.get(0), users.get(1), users.get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Installation prepare(String url, Credentials bootstrap, Path directory) {
        try (var connection = DriverManager.getConnection(url, bootstrap.asProperties())) {
            return new Preparation(new Sql(connection), url, connection.getCatalog()).run(Secrets.in(directory));
        } catch (SQLException e) {
            var reason = MISSING_RIGHT.equals(e.getSQLState()) ? "server.right" : "server.unusable";
            throw PostgresRefusal.because(e, reason, url, bootstrap.user(), firstLine(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
