package vn.caunoi.audit;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.access.Actor;

/**
 * The door of the audit: what is done enters in the transaction that does it, so that neither exists without the other; what
 * changes nothing (a refusal, a sign-in, a look at something sensitive) enters in a transaction of its own.
 */
@Component
public class Audit {

    private final DSLContext database;
    private final Clock clock;
    private final Sealer sealer;
    private final Strangers strangers;
    private final TransactionTemplate apart;

    Audit(DSLContext database, Clock clock, Sealer sealer, Strangers strangers, PlatformTransactionManager manager) {
        this.database = database;
        this.clock = clock;
        this.sealer = sealer;
        this.strangers = strangers;
        this.apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Joins the open transaction of an actor, in his name; there must be one that writes. */
    public void record(Event event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an event is recorded within the transaction that it tells of");
        }
        Inserts.insertOfActor(database, event, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sealer.wake();
            }
        });
    }

    /** As {@link #record(Event)}, for who changes accounts in a transaction of the log-in user's connection. */
    public void record(DSLContext transaction, @Nullable Actor actor, Event event) {
        Inserts.insert(transaction, actor, event, clock.instant());
        sealer.wake();
    }

    /**
     * In a transaction of its own, which stays whatever becomes of another. The request that is being answered has its event with
     * this one: its edge adds none.
     *
     * @param actor who did it; null where nobody was known: of those the audit takes so many a minute, and counts the others
     */
    public void recordApart(@Nullable Actor actor, Event event) {
        (actor == null ? strangers.admitted(event) : Optional.of(event)).ifPresent(told -> insertApart(actor, told));
        AnswerNotes.told();
    }

    private void insertApart(@Nullable Actor actor, Event event) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            sealer.record(actor, event);
            sealer.wake();
            return;
        }
        apart.executeWithoutResult(transaction -> {
            if (actor != null) {
                database.fetch("select set_config('caunoi.actor', ?, true)", Long.toString(actor.accountId()));
            }
            Inserts.insert(database, actor, event, clock.instant());
        });
        sealer.wake();
    }

    /** How the chain stood when something was last sealed, and whether the head outside of the database agreed. */
    public AuditState state() {
        return sealer.state();
    }
}
