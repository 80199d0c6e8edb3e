package vn.caunoi.worlds;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The application's own database user with nothing in front of it: no gate, no repository, plain SQL. */
final class RawReader implements AutoCloseable {

    private final Connection connection;

    RawReader(House house) throws SQLException {
        var app = house.database().app();
        this.connection = DriverManager.getConnection(house.database().url(), app.user(), app.password());
        connection.setAutoCommit(false);
    }

    /** From now on, until the transaction ends, statements are those of this account. */
    void actAs(long account) throws SQLException {
        column("select set_config('caunoi.actor', '" + account + "', true)");
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    int execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The state of the refusal, or empty where the statement ran; undone either way. */
    String refusalOf(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            execute(sql);
            return "";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        } finally {
            connection.rollback(before);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
