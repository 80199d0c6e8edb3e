package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.postgres.testing.TestDatabases;

/** The fixture has three modules; the last one's repeatable view reads the two before it. */
class MigrationsTests {

    private final Installation database = TestDatabases.fresh();

    @TempDir
    Path folder;

    @AfterEach
    void drop() {
        TestDatabases.drop(database);
    }

    @Test
    void everyModuleKeepsItsHistoryInItsOwnSchema() throws SQLException {
        assertThat(asked("select string_agg(schemaname, ', ' order by schemaname) from pg_tables"
                        + " where tablename = 'flyway_schema_history'"))
                .isEqualTo("indicator, ledger, paper");
    }

    @Test
    void everythingBelongsToTheOwnerGroup() throws SQLException {
        assertThat(
                        asked(
                                "select string_agg(distinct relowner::regrole::text, ', ') from pg_class"
                                        + " where relnamespace in ('ledger'::regnamespace, 'paper'::regnamespace, 'indicator'::regnamespace)"))
                .isEqualTo("caunoi_owner");
        assertThat(asked("select string_agg(distinct nspowner::regrole::text, ', ') from pg_namespace"
                        + " where nspname in ('ledger', 'paper', 'indicator')"))
                .isEqualTo("caunoi_owner");
    }

    @Test
    void aRepeatedRunAppliesNothing() throws SQLException {
        var applied = "select (select count(*) from ledger.flyway_schema_history)"
                + " + (select count(*) from indicator.flyway_schema_history)";
        var before = asked(applied);
        Migrations.onClasspath().migrate(database);
        assertThat(asked(applied)).isEqualTo(before);
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused() throws IOException {
        var known = Path.of("src/test/resources/db/migration");
        for (var file : List.of("ledger/V1__entries.sql", "paper/V1__paper.sql", "indicator/R__fact.sql")) {
            write(file, Files.readString(known.resolve(file)));
        }
        write("ledger/V2__newer.sql", "create table ledger.newer (id int)");
        Migrations.in("filesystem:" + folder).migrate(database);
        assertThatThrownBy(() -> Migrations.onClasspath().migrate(database))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("mới hơn chương trình: mô-đun ledger đã có phiên bản 2 (newer)")
                .hasMessageContaining("newer than the program: module ledger already has version 2 (newer)");
    }

    @Test
    void aDatabaseOfAnotherVersionIsRefusedInOneLine() throws IOException {
        for (var file : List.of("ledger/V1__entries.sql", "paper/V1__paper.sql", "indicator/R__fact.sql")) {
            write(file, "-- written otherwise\n");
        }
        assertThatThrownBy(() -> Migrations.in("filesystem:" + folder).migrate(database))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("do một phiên bản khác của chương trình tạo ra: mô-đun ledger")
                .hasMessageContaining("made by another version of the program: module ledger")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aDatabaseWithAnUnknownModuleIsRefused() throws IOException {
        write("paper/V1__paper.sql", "select 1");
        assertThatThrownBy(() -> Migrations.in("filesystem:" + folder).migrate(database))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("newer than the program: it has a module");
    }

    @Test
    void aModuleMissingFromTheListIsRefused() throws IOException {
        write("forgotten/V1__table.sql", "create table forgotten.table_ (id int)");
        assertThatThrownBy(() -> Migrations.in("filesystem:" + folder).migrate(database))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("forgotten");
    }

    private void write(String file, String sql) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, sql);
    }

    private String asked(String query) throws SQLException {
        return Queries.answer(database, database.owner(), query);
    }
}
