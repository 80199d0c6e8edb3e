package vn.caunoi.indicator.counting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts nothing twice within one transaction of a reader: it sees one snapshot in one name, and a report asks many a figure
 * for a sentence, a table and a comparison.
 */
final class Once {

    private static final Object PLACE = Once.class;

    private final Map<Counted, Result<Record>> counted = new HashMap<>();

    private Once() {}

    static Result<Record> of(String sql, Object[] bindings, Supplier<Result<Record>> counting) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return counting.get();
        }
        return here().counted.computeIfAbsent(new Counted(sql, bindings), query -> counting.get());
    }

    private static Once here() {
        if (TransactionSynchronizationManager.getResource(PLACE) instanceof Once once) {
            return once;
        }
        Once fresh = new Once();
        TransactionSynchronizationManager.bindResource(PLACE, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(PLACE);
            }
        });
        return fresh;
    }

    /** A query with what it is asked about. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what is in it
    private record Counted(String sql, Object[] bindings) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Counted counted
                    && sql.equals(counted.sql)
                    && Arrays.deepEquals(bindings, counted.bindings);
        }

        @Override
        public int hashCode() {
            return 31 * sql.hashCode() + Arrays.deepHashCode(bindings);
        }
    }
}
