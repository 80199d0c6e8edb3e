package vn.caunoi.postgres.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Brings the rows of one database into another one that has the same tables, past every rule: they held where they come from. */
record Rows(Connection from, Connection into) {

    private static final String OURS =
            "n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')";
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relname not like 'flyway%' and\s""" + OURS;
    private static final String SEQUENCES = """
            select format('select setval(%L, %s, true)', format('%I.%I', schemaname, sequencename), last_value)
            from pg_sequences n where last_value is not null""";

    void bring() throws SQLException {
        List<String> tables = texts(TABLES);
        run("set session_replication_role = replica");
        run("truncate " + String.join(", ", tables));
        for (String table : tables) {
            bring(table);
        }
        for (String sequence : texts(SEQUENCES)) {
            run(sequence);
        }
    }

    private void bring(String table) throws SQLException {
        try {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copier(from).copyOut("copy " + table + " to stdout (format binary)", rows);
            copier(into)
                    .copyIn(
                            "copy " + table + " from stdin (format binary)",
                            new ByteArrayInputStream(rows.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private List<String> texts(String query) throws SQLException {
        try (var statement = from.createStatement();
                var answer = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = into.createStatement()) {
            statement.execute(sql);
        }
    }
}
