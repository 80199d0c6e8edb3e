package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MigratedDatabaseTests {

    @Test
    void theGeneratorSeesTheMigratedTablesAndLeavesNoServer() throws SQLException {
        var properties = new Properties();
        properties.setProperty("migrations", "filesystem:src/test/resources/db/migration");
        var database = new MigratedDatabase();
        try (database) {
            database.setProperties(properties);
            assertThat(database.create().fetchValue("select count(*) from ledger.entry"))
                    .isEqualTo(0L);
        }
        var connection = Objects.requireNonNull(database.getConnection());
        assertThat(connection.isClosed()).isTrue();
    }
}
