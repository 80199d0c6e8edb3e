package vn.caunoi.postgres.testing;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caunoi.postgres.EmbeddedServer;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.Migrations;
import vn.caunoi.postgres.TemporaryServer;

/**
 * Clones test databases from a template which is migrated once per JVM, on one server which ends with the JVM:
 * {@code var database = TestDatabases.fresh(); … TestDatabases.drop(database);}
 */
public final class TestDatabases {

    private static final String TEMPLATE = "caunoi_template";
    /** Kept by the server from the first time on, as connections of a test live too shortly to ask the same five times. */
    private static final String KEPT_AT_ONCE = "?prepareThreshold=1&preparedStatementCacheQueries=1024";
    /** What a server finds out of any register after a while; here it is told, as its housekeeping is off. */
    private static final String FEW_ARE_TAKEN_BACK = """
            select pg_restore_attribute_stats(
              'schemaname', c.relnamespace::regnamespace::text, 'relname', c.relname::text, 'attname', a.attname::text,
              'inherited', false, 'null_frac', 0.99::real, 'avg_width', 8, 'n_distinct', -1::real)
            from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
            where a.attname = 'voids'
            """;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** A new database with all migrations applied and nothing else in it. */
    public static Installation fresh() {
        return copyOf(Shared.TEMPLATE_INSTALLATION);
    }

    /** A copy with all rows, for data which is loaded once and changed by many tests; nobody may be connected to it. */
    public static Installation copyOf(Installation original) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + name(original) + " owner caunoi_owner");
        return new Installation(
                Shared.RUNNING.server().url(name) + KEPT_AT_ONCE, original.owner(), original.app(), original.login());
    }

    /** A new database with all rows of one on another server, which is of the same version. */
    public static Installation broughtFrom(EmbeddedServer server, String database) {
        Installation here = fresh();
        try (var from = server.connect(database);
                var into = Shared.RUNNING.server().connect(name(here))) {
            new Rows(from, into).bring();
        } catch (SQLException e) {
            throw new IllegalStateException(database, e);
        }
        analyze(here);
        return here;
    }

    /** Tells the planner what has been loaded, as the housekeeping of a real server does by itself; here it is off. */
    public static void analyze(Installation database) {
        execute(name(database), "analyze");
    }

    /** Ends every connection to the database and removes it; what is not dropped goes with the JVM. */
    public static void drop(Installation database) {
        execute("drop database if exists " + name(database) + " with (force)");
    }

    private static String name(Installation database) {
        return database.url().replaceFirst("^.*/", "").replaceFirst("\\?.*$", "");
    }

    private static void execute(String statement) {
        execute("postgres", statement);
    }

    private static void execute(String database, String statement) {
        try (var connection = Shared.RUNNING.server().connect(database);
                var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Started by the first test which asks. */
    private static final class Shared {

        static final TemporaryServer RUNNING = TemporaryServer.start();
        static final Installation TEMPLATE_INSTALLATION = migrated();

        private static Installation migrated() {
            var installation = RUNNING.server().install(TEMPLATE);
            Migrations.onClasspath().migrate(installation);
            execute(TEMPLATE, FEW_ARE_TAKEN_BACK);
            return installation;
        }
    }
}
