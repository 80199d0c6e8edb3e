package vn.caunoi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

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
