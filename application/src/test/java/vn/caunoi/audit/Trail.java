package vn.caunoi.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import vn.caunoi.TestInstallation;
import vn.caunoi.postgres.Credentials;

/**
 * The events of an installation as the log-in user reads them, each as one line: account or {@code -}, action, subject, details.
 * {@code Trail trail = Trail.of(house); … assertThat(trail.news()).containsExactly("- refused GET /x {\"status\": 404}");}
 */
public final class Trail {

    /** An answer of many pages is with its reader before its request is over. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TestInstallation house;
    private long seen;

    private Trail(TestInstallation house) {
        this.house = house;
    }

    public static Trail of(TestInstallation house) {
        Trail trail = new Trail(house);
        trail.news();
        return trail;
    }

    /** What has been recorded since this was last asked. */
    public List<String> news() {
        return news(0);
    }

    /** As {@link #news()}, waiting for so many. */
    public List<String> news(int atLeast) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<String> lines = read();
        while (lines.size() < atLeast && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            lines = read();
        }
        seen += lines.size();
        return lines;
    }

    private List<String> read() {
        Credentials login = house.database().login();
        try (var connection =
                java.sql.DriverManager.getConnection(house.database().url(), login.user(), login.password())) {
            DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
            return sql
                    .fetch(
                            "select concat_ws(' ', coalesce(account_id::text, '-'), action, subject, details) from audit.event "
                                    + "order by event offset " + seen)
                    .getValues(0, String.class)
                    .stream()
                    .collect(Collectors.toUnmodifiableList());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
