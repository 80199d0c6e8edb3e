package vn.caunoi.report.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Begins the jobs that are due, two at a time, and again those whose program died in the middle. It knows numbers only; what
 * is scheduled within a transaction is there with its commit.
 */
@Component
public class BatchScheduler implements SmartLifecycle {

    private static final String TASK = "batch";
    private static final String TABLE = "report.scheduled_tasks";
    private static final Duration LOOKS = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int THREADS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration NEXT_TRY = Duration.ofSeconds(30);

    private final DataSource connections;
    private final CustomTask<Void> task;
    private final SchedulerClient client;
    private @Nullable Scheduler scheduler;

    BatchScheduler(DataSource connections, BatchRun work) {
        this.connections = connections;
        this.task = Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(NEXT_TRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(work, instance, context));
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(connections), task)
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
    }

    private static CompletionHandler<Void> run(BatchRun work, TaskInstance<Void> instance, ExecutionContext context) {
        boolean over = work.run(
                Batch.Ticket.of(instance.getId()),
                () -> context.getSchedulerState().isShuttingDown());
        return over
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, operations) -> operations.reschedule(complete, Instant.now());
    }

    void schedule(Batch.Ticket ticket) {
        client.scheduleIfNotExists(task.instance(ticket.text()), Instant.now());
    }

    /** Looks for what is due now rather than after a while. */
    synchronized void look() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public synchronized void start() {
        if (scheduler != null) {
            return;
        }
        Scheduler starting = Scheduler.create(connections, task)
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(THREADS)
                .pollingInterval(LOOKS)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.WARN, false)
                .build();
        starting.start();
        scheduler = starting;
    }

    /** What is being written is finished, if that takes no longer than patience; the rest of the job waits for the next start. */
    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
