package vn.caunoi.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the whole chain, from its first place to the head outside of the database, also while the program goes on sealing:
 * it looks at one moment of the database, for which the head outside stood still.
 */
public final class AuditCheck {

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";
    private static final int TRIES = 50;

    private final DSLContext database;
    private final HeadFile file;

    private AuditCheck(DSLContext database, HeadFile file) {
        this.database = database;
        this.file = file;
    }

    /**
     * Looks with the connection of the user who may read the audit; nothing is changed.
     *
     * @return empty where the database has no audit yet
     */
    public static Optional<AuditState> of(Connection connection, Path headFile) {
        DSLContext database = DSL.using(connection, SQLDialect.POSTGRES);
        return new Chain(database).exists()
                ? Optional.of(new AuditCheck(database, new HeadFile(headFile)).state())
                : Optional.empty();
    }

    private AuditState state() {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            Optional<AuditState> found = atOneMoment(false);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return atOneMoment(true).orElseThrow();
    }

    /** Empty where the head outside went on meanwhile. */
    private Optional<AuditState> atOneMoment(boolean anyway) {
        return database.transactionResult(transaction -> {
            HeadFile.Found before = file.read();
            transaction.dsl().execute(ONE_MOMENT);
            Chain chain = new Chain(transaction.dsl());
            chain.last();
            return anyway || before.equals(file.read()) ? Optional.of(state(chain, before)) : Optional.empty();
        });
    }

    private AuditState state(Chain chain, HeadFile.Found outside) {
        Head last = chain.last();
        Head known = outside.furthest();
        return new AuditState(
                known.sameAs(last) ? known : last,
                chain.waiting(),
                fault(chain, outside),
                file.noted().orElse(null));
    }

    /** The first place within the chain that is wrong, else what is wrong with its end. */
    static @Nullable Fault fault(Chain chain, HeadFile.Found outside) {
        Fault broken = new Walk(chain, outside.furthest()).firstFault();
        return broken == null ? new HeadComparison(chain, outside).fault() : broken;
    }
}
