package vn.caunoi.postgres;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Runs the scripts of one module into its own schema, as the group which owns everything. */
record ModuleMigration(String module, String location, Installation installation) {

    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    void run() {
        var flyway = flyway();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw unknownTo(flyway).map(this::newer).orElseGet(() -> PostgresRefusal.of("database.other", module));
        }
    }

    /** With no pattern to ignore, a script which only the database knows fails the validation. */
    private Flyway flyway() {
        var owner = installation.owner();
        return Flyway.configure()
                .dataSource(installation.url(), owner.user(), owner.password())
                .initSql("set role " + Role.OWNER.group())
                .schemas(module)
                .createSchemas(true)
                .locations(location)
                .ignoreMigrationPatterns(new String[0])
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load();
    }

    private static Optional<MigrationInfo> unknownTo(Flyway flyway) {
        return Stream.of(flyway.info().all())
                .filter(script -> OF_A_NEWER_PROGRAM.contains(script.getState()))
                .findFirst();
    }

    private PostgresRefusal newer(MigrationInfo script) {
        return PostgresRefusal.of(
                "database.newer", module, Objects.toString(script.getVersion()), script.getDescription());
    }
}
