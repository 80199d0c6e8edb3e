package vn.caunoi.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets a test ask one question or run one statement in one line. */
final class Queries {

    private Queries() {}

    static String answer(EmbeddedServer server, String database, String query) throws SQLException {
        try (var connection = server.connect(database)) {
            return answer(connection, query);
        }
    }

    static String answer(Installation installation, Credentials user, String query) throws SQLException {
        try (var connection = open(installation, user)) {
            return answer(connection, query);
        }
    }

    static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    static void execute(Installation installation, Credentials user, String... statements) throws SQLException {
        try (var connection = open(installation, user);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static Connection open(Installation installation, Credentials user) throws SQLException {
        return DriverManager.getConnection(installation.url(), user.user(), user.password());
    }
}
