package vn.caunoi.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.meta.postgres.PostgresDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Lets jOOQ generate its code from the project's own migrations, run on a server which lives only for that moment; the
 * property {@code migrations} names their place.
 */
public final class MigratedDatabase extends PostgresDatabase {

    private @Nullable Migrated migrated;

    private record Migrated(TemporaryServer server, Connection connection, DSLContext context) {}

    @Override
    protected DSLContext create0() {
        if (migrated == null) {
            migrated = migrated(getProperties().getProperty("migrations", Migrations.ON_CLASSPATH));
        }
        if (getConnection() == null) {
            setConnection(migrated.connection());
        }
        return migrated.context();
    }

    private static Migrated migrated(String prefix) {
        var temporary = TemporaryServer.start();
        try {
            Migrations.in(prefix).migrate(temporary.server().install("generator"));
            var connection = temporary.server().connect("generator");
            return new Migrated(temporary, connection, DSL.using(connection, SQLDialect.POSTGRES));
        } catch (SQLException | RuntimeException e) {
            temporary.close();
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        super.close();
        if (migrated != null) {
            close(migrated);
            migrated = null;
        }
    }

    private static void close(Migrated migrated) {
        try (var _ = migrated.server()) {
            migrated.connection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
