package vn.caunoi.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Sees from outside, by the lock of the ledger, whether a posting is open at this moment and how far it is. */
final class Witness implements AutoCloseable {

    private static final long LOCK_OF_THE_LEDGER = 0x436175_4e6f69L;
    private static final int PAUSE_MILLIS = 2;

    private static final String OPEN_POSTING = """
            select a.state, left(a.query, 40), extract(epoch from clock_timestamp() - a.xact_start) * 1000,
                   exists (select from pg_locks w where w.pid = a.pid and w.mode = 'RowExclusiveLock'
                             and w.relation = 'membership.movement'::regclass)
            from pg_locks l join pg_stat_activity a using (pid)
            where l.locktype = 'advisory' and l.granted and a.backend_xid is not null
              and l.classid::bigint << 32 | l.objid::bigint = ?
            """;

    private final Connection connection;
    private final PreparedStatement openPosting;

    /** What the connection of an open posting is doing, for how long, and whether it has begun to write movements. */
    record Sight(String state, String statement, double millis, boolean hasRows) {

        @Override
        public String toString() {
            return "%,.0f ms into the transaction, %s, %s: %s"
                    .formatted(
                            millis,
                            hasRows ? "movements written" : "no movement written yet",
                            state,
                            statement.replaceAll("\\s+", " "));
        }
    }

    private Witness(Connection connection) throws SQLException {
        this.connection = connection;
        this.openPosting = connection.prepareStatement(OPEN_POSTING);
        openPosting.setLong(1, LOCK_OF_THE_LEDGER);
    }

    static Witness in(Path directory) {
        try {
            return new Witness(Superuser.of(directory));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing where no posting is open. */
    Optional<Sight> look() {
        try (ResultSet row = openPosting.executeQuery()) {
            return row.next()
                    ? Optional.of(new Sight(row.getString(1), row.getString(2), row.getDouble(3), row.getBoolean(4)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks until what it sees is wanted, or the patience is over. */
    Optional<Sight> lookUntil(Predicate<Optional<Sight>> wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Sight> sight = look();
        while (!wanted.test(sight) && System.nanoTime() < end) {
            sight = lookAgain();
        }
        return sight;
    }

    Optional<Sight> lookAgain() {
        Launched.pause(PAUSE_MILLIS);
        return look();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
