package vn.caunoi.postgres;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.util.PasswordUtil;

/** Says the few statements of set-up briefly, with every name quoted by the driver. */
record Sql(Connection connection) {

    private static final int ATTEMPTS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    /** Iterations slow down who guesses a short password; those that {@link Secrets} invents are 24 random bytes, and each connection pays. */
    private static final int ITERATIONS = 1;

    /** duplicate object, unique violation, duplicate database, object in use, deadlock, "tuple concurrently updated" */
    private static final Set<String> SOMEONE_ELSE_WAS_FASTER =
            Set.of("42710", "23505", "42P04", "55006", "40P01", "XX000");

    /** A piece of set-up which looks before it acts, so that it may be repeated. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    /** Repeats a step which lost a race against another program doing the same. */
    static void insist(Step step) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !SOMEONE_ELSE_WAS_FASTER.contains(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    boolean isTrue(String query, String... values) throws SQLException {
        return texts(query, values).contains("t");
    }

    int number(String query) throws SQLException {
        return Integer.parseInt(texts(query).getFirst());
    }

    /** The first column of every row. */
    List<String> texts(String query, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var result = statement.executeQuery()) {
                var texts = new ArrayList<String>();
                while (result.next()) {
                    texts.add(result.getString(1));
                }
                return texts;
            }
        }
    }

    /** Runs a statement whose {@code %s} are names. */
    void execute(String template, String... names) throws SQLException {
        var quoted = new Object[names.length];
        for (var i = 0; i < names.length; i++) {
            quoted[i] = postgres().escapeIdentifier(names[i]);
        }
        try (var statement = connection.createStatement()) {
            statement.execute(template.formatted(quoted));
        }
    }

    /** Sends a verifier and not the password, which thus never stands in a server's log. */
    void setPassword(Credentials user) throws SQLException {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var verifier = PasswordUtil.encodeScramSha256(user.password().toCharArray(), ITERATIONS, salt);
        try (var statement = connection.createStatement()) {
            statement.execute("alter role %s password '%s'"
                    .formatted(
                            postgres().escapeIdentifier(user.user()), postgres().escapeLiteral(verifier)));
        }
    }

    private PGConnection postgres() throws SQLException {
        return connection.unwrap(PGConnection.class);
    }
}
