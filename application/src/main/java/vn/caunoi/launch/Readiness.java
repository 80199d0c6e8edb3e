package vn.caunoi.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the installation answers: its first accounts and its sample are there, and its database is. */
@Component
class Readiness {

    private static final int SECONDS = 2;

    private final DataSource connections;
    private volatile boolean preparing;

    Readiness(DataSource connections, @Value("${caunoi.preparing:false}") boolean preparing) {
        this.connections = connections;
        this.preparing = preparing;
    }

    /** From now on people and scripts may come. */
    void prepared() {
        preparing = false;
    }

    boolean ready() {
        return !preparing && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
