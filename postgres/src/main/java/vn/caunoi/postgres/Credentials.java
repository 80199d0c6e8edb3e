package vn.caunoi.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Keeps a database user with his password together, and the password out of every log. */
public record Credentials(String user, String password) {

    private static final String WRONG_PASSWORD = "28P01";

    Properties asProperties() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /** False only for a wrong password; any other failure to connect is thrown. */
    boolean open(String url) throws SQLException {
        try (var _ = DriverManager.getConnection(url, asProperties())) {
            return true;
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public String toString() {
        return user;
    }
}
