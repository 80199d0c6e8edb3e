package vn.caunoi.access;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens transactions in the name of an actor. The database learns the actor first of all, so that a statement without one
 * sees no row; one consistent snapshot serves all statements of a reading.
 */
@Component
public class Transactions {

    private static final String ACTOR = Transactions.class.getName() + ".actor";

    private final PlatformTransactionManager manager;
    private final DSLContext database;

    public Transactions(PlatformTransactionManager manager, DSLContext database) {
        this.manager = manager;
        this.database = database;
    }

    /** Runs {@code work} read-only on one snapshot; joins the transaction of the same actor where one is open. */
    public <T> T reading(Actor actor, Supplier<T> work) {
        return inTransaction(actor, true, work);
    }

    /** Runs {@code work} and commits; joins the transaction of the same actor where one is open. */
    public <T> T writing(Actor actor, Supplier<T> work) {
        return inTransaction(actor, false, work);
    }

    private <T> T inTransaction(Actor actor, boolean readOnly, Supplier<T> work) {
        Object current = TransactionSynchronizationManager.getResource(ACTOR);
        if (current != null) {
            if (!current.equals(actor)) {
                throw new IllegalStateException("a transaction of another actor is open");
            }
            return work.get();
        }
        return template(readOnly).execute(status -> actingAs(actor, work));
    }

    private <T> T actingAs(Actor actor, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(ACTOR, actor);
        try {
            database.fetch("select set_config('caunoi.actor', ?, true)", Long.toString(actor.accountId()));
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(ACTOR);
        }
    }

    private TransactionTemplate template(boolean readOnly) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setReadOnly(readOnly);
        template.setIsolationLevel(
                readOnly
                        ? TransactionDefinition.ISOLATION_REPEATABLE_READ
                        : TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template;
    }
}
