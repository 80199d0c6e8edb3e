package vn.caunoi.benchmark.world;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into one table by COPY on a connection of its own. */
final class Copy implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(FULL + 1024);

    private Copy(Connection connection, CopyIn copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /** Foreign keys are not looked up: the numbers come from one hand. */
    static Copy into(Connections connections, String table, String columns) throws SQLException {
        Connection connection = connections.open();
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return new Copy(
                connection,
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " (" + columns + ") from stdin"));
    }

    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                waiting.append('\t');
            }
            waiting.append(values[i] == null ? "\\N" : values[i]);
        }
        waiting.append('\n');
        if (waiting.length() >= FULL) {
            flush();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    /** The rows are there; without this they are given up when the connection closes. */
    void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
