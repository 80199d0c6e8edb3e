package vn.caunoi.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks into the embedded server past the application, with the password and the port that lie in its directory. */
final class Superuser {

    private static final int LINE_OF_THE_PORT = 3;

    private Superuser() {}

    static Connection of(Path directory) {
        try {
            String port = Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                    .get(LINE_OF_THE_PORT)
                    .strip();
            String password =
                    Files.readString(directory.resolve("secrets/postgres")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/caunoi", "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
