package vn.caunoi.importing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.postgres.Installation;

/** A hash of every table but the audit's: equal before and after means that nothing changed, whatever it was. */
public final class TableHashes {

    private TableHashes() {}

    /** The hash of each table of records by its name, read past all walls; what is only typed or sent is no record. */
    public static Map<String, String> of(Installation database) {
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement statement = connection.createStatement()) {
            Map<String, String> hashes = new TreeMap<>();
            for (String table : tables(statement)) {
                hashes.put(table, hash(statement, table));
            }
            return hashes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var rows = statement.executeQuery("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'audit', 'unsent') and tablename <> 'flyway_schema_history'
                """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String hash(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery(
                "select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table
                        + " t")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
