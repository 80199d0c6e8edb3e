package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTests {

    private static TemporaryServer temporary;
    private static Installation installation;

    @TempDir
    Path directory;

    @BeforeAll
    static void install() {
        temporary = TemporaryServer.start();
        installation = temporary.server().install("caunoi");
        Migrations.onClasspath().migrate(installation);
    }

    @AfterAll
    static void stop() {
        temporary.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caunoi_owner", "caunoi_app", "caunoi_counter", "caunoi_login"})
    void theGroupsExistAndCannotLogIn(String group) throws SQLException {
        assertThat(asked("select rolcanlogin from pg_roles where rolname = '" + group + "'"))
                .isEqualTo("f");
    }

    @Test
    void eachUserHasTheRightsOfItsGroupOnly() throws SQLException {
        var memberships =
                "select string_agg(m.roleid::regrole || case when inherit_option then '' else ' on demand' end,"
                        + " ', ' order by m.roleid::regrole::text) from pg_auth_members m where m.member = '%s'::regrole";
        assertThat(asked(memberships.formatted("caunoi_as_owner"))).isEqualTo("caunoi_owner");
        assertThat(asked(memberships.formatted("caunoi_as_app"))).isEqualTo("caunoi_app, caunoi_counter on demand");
        assertThat(asked(memberships.formatted("caunoi_as_login"))).isEqualTo("caunoi_login");
        assertThat(asked("select count(*) from pg_roles where rolname like 'caunoi%'"
                        + " and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)"))
                .isEqualTo("0");
    }

    @Test
    void theAppOwnsNothingAndCannotCreateTables() throws SQLException {
        assertThat(
                        asked(
                                "select count(*) from pg_class where relowner in ('caunoi_app'::regrole, 'caunoi_as_app'::regrole)"))
                .isEqualTo("0");
        for (var place : new String[] {"public.mine", "ledger.mine"}) {
            assertThatThrownBy(() ->
                            Queries.execute(installation, installation.app(), "create table " + place + " (id int)"))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> Queries.execute(installation, installation.app(), "create schema mine"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Queries.execute(installation, installation.app(), "set role caunoi_owner"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theAppMayBecomeTheCounter() {
        assertThatCode(() -> Queries.execute(installation, installation.app(), "set role caunoi_counter"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Queries.execute(installation, installation.login(), "set role caunoi_counter"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void preparingAgainChangesNothing() {
        assertThat(temporary.server().install("caunoi")).isEqualTo(installation);
    }

    @Test
    void severalProgramsMayPrepareAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 6)
                    .<Callable<Installation>>mapToObj(
                            i -> () -> temporary.server().install("busy_" + i / 3))
                    .toList();
            for (var result : threads.invokeAll(tasks)) {
                var prepared = result.get();
                assertThat(Queries.answer(prepared, prepared.login(), "select 'in'"))
                        .isEqualTo("in");
            }
        }
    }

    @Test
    void anExternalOwnerOfTheDatabaseWhoMayCreateRolesIsEnough() throws SQLException {
        try (var own = TemporaryServer.start()) {
            var url = externalDatabase(own.server(), "createrole");
            var prepared = Installation.prepare(url + "?user=office&password=p%40ss&sslmode=disable", directory);
            assertThat(prepared.url()).isEqualTo(url + "?sslmode=disable");
            Migrations.onClasspath().migrate(prepared);
            assertThat(Queries.answer(prepared, prepared.app(), "select count(*) from ledger.entry"))
                    .isEqualTo("0");
            assertThat(Installation.prepare(url + "?user=office&password=p%40ss&sslmode=disable", directory))
                    .isEqualTo(prepared);
        }
    }

    @Test
    void anExternalUserWhoMayNotCreateRolesGetsOneClearLine() throws SQLException {
        try (var own = TemporaryServer.start()) {
            var url = externalDatabase(own.server(), "nocreaterole");
            assertThatThrownBy(() -> Installation.prepare(url + "?user=office&password=p%40ss", directory))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("office")
                    .hasMessageContaining("chưa đủ quyền")
                    .hasMessageContaining("CREATEROLE")
                    .hasMessageNotContaining("p@ss")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void aWrongExternalPasswordGetsOneClearLine() {
        var url = temporary.server().url("caunoi");
        assertThatThrownBy(() -> Installation.prepare(url + "?user=postgres&password=guessed", directory))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("Không dùng được")
                .hasMessageContaining("cannot be used");
    }

    @Test
    void aServerBeforeVersion18IsRefused() {
        assertThatThrownBy(() -> Preparation.refuseOlderThan18(170_006, "17.6"))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("PostgreSQL 17.6")
                .hasMessageContaining("18 trở lên")
                .hasMessageContaining("18 or newer");
        assertThatCode(() -> Preparation.refuseOlderThan18(180_000, "18.0")).doesNotThrowAnyException();
    }

    private static String externalDatabase(EmbeddedServer server, String right) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role office login password 'p@ss' " + right);
            statement.execute("create database office owner office");
        }
        return server.url("office");
    }

    private static String asked(String query) throws SQLException {
        return Queries.answer(temporary.server(), "caunoi", query);
    }
}
