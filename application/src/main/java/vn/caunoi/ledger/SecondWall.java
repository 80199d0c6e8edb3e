package vn.caunoi.ledger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Puts into words what only the database could see: rows that the writer may not write, and codes taken out of the writer's
 * sight. The words tell nothing of what lies there.
 */
final class SecondWall {

    private static final String POLICY = "42501";
    private static final String TAKEN = "23505";

    private SecondWall() {}

    /** Does the work; a refusal of the database becomes one of the ledger. */
    static <T> T behind(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | org.jooq.exception.DataAccessException failure) {
            throw refusal(failure).map(words -> told(words, failure)).orElse(failure);
        }
    }

    private static RuntimeException told(Refusal words, RuntimeException failure) {
        Refused refused = new Refused(words);
        refused.initCause(failure);
        return refused;
    }

    private static Optional<Refusal> refusal(Throwable failure) {
        return switch (state(failure)) {
            case POLICY -> Optional.of(Refusal.of("ledger.refusal.out-of-reach"));
            case TAKEN -> Optional.of(Refusal.of("ledger.refusal.known-elsewhere"));
            default -> Optional.empty();
        };
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
