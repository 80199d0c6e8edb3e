package vn.caunoi.postgres;

import java.util.Properties;

/** Keeps a database user with his password together, and the password out of every log. */
public record Credentials(String user, String password) {

    Properties asProperties() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    @Override
    public String toString() {
        return user;
    }
}
