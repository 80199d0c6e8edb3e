package vn.caunoi.postgres.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.caunoi.postgres.Credentials;
import vn.caunoi.postgres.Installation;

class TestDatabasesTests {

    @Test
    void twoDatabasesDoNotSeeEachOther() throws SQLException {
        var first = TestDatabases.fresh();
        var second = TestDatabases.fresh();
        execute(first, first.app(), "insert into ledger.entry (note) values ('first only')");
        assertThat(count(first)).isEqualTo(1);
        assertThat(count(second)).isZero();
        TestDatabases.drop(first);
        TestDatabases.drop(second);
    }

    @Test
    void aCopyHasTheRowsOfItsOriginal() throws SQLException {
        var original = TestDatabases.fresh();
        execute(original, original.app(), "insert into ledger.entry (note) values ('loaded once')");
        var copy = TestDatabases.copyOf(original);
        assertThat(count(copy)).isEqualTo(1);
        TestDatabases.drop(original);
        TestDatabases.drop(copy);
    }

    @Test
    void aDroppedDatabaseIsGone() {
        var database = TestDatabases.fresh();
        TestDatabases.drop(database);
        assertThatThrownBy(() -> count(database)).hasMessageContaining("does not exist");
    }

    @Test
    void aCloneIsQuickerThanAMigration() {
        TestDatabases.drop(TestDatabases.fresh());
        var begin = Instant.now();
        for (var i = 0; i < 10; i++) {
            TestDatabases.drop(TestDatabases.fresh());
        }
        var each = Duration.between(begin, Instant.now()).dividedBy(10);
        assertThat(each).isLessThan(Duration.ofMillis(500));
    }

    private static long count(Installation database) throws SQLException {
        try (var connection = open(database, database.app());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from ledger.entry")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(Installation database, Credentials user, String sql) throws SQLException {
        try (var connection = open(database, user);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static java.sql.Connection open(Installation database, Credentials user) throws SQLException {
        return DriverManager.getConnection(database.url(), user.user(), user.password());
    }
}
