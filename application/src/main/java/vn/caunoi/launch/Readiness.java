package vn.caunoi.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Asks the database whether it is there. */
@Component
class Readiness {

    private static final int SECONDS = 2;

    private final DataSource connections;

    Readiness(DataSource connections) {
        this.connections = connections;
    }

    boolean databaseAnswers() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
