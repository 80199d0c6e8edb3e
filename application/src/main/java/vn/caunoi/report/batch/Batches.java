package vn.caunoi.report.batch;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.report.batch.Batch.State;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The door of reports of many units: asked for, looked after, stopped, begun anew, taken along. Everybody sees his own only. */
@Component
class Batches {

    /** The kind of paper that is written of each unit. */
    static final String FORMAT = "docx";

    private final BatchOrders orders;
    private final BatchRows rows;
    private final BatchScheduler scheduler;
    private final Transactions transactions;
    private final AccessPolicy access;

    Batches(
            BatchOrders orders,
            BatchRows rows,
            BatchScheduler scheduler,
            Transactions transactions,
            AccessPolicy access) {
        this.access = access;
        this.orders = orders;
        this.rows = rows;
        this.scheduler = scheduler;
        this.transactions = transactions;
    }

    /**
     * Takes the order; it is begun at once, or as soon as others are done. Asked twice while it is not over, it is one. A role
     * that only reads orders nothing: it opens one report after the other.
     *
     * @throws NotFound where the reader holds no such unit
     * @throws Refused where there are no such units, plan or period
     */
    long ask(Scope scope, BatchOrders.Asked asked) {
        requireOrders(scope);
        return writing(scope, () -> {
            BatchOrders.Placed placed = orders.place(scope, asked);
            rows.oneByOne(scope.actor());
            return rows.latest().stream()
                    .filter(batch -> !batch.state().isOver() && batch.order().equals(placed.order()))
                    .findFirst()
                    .map(Batch::number)
                    .orElseGet(() -> begin(scope, placed));
        });
    }

    void requireOrders(Scope scope) {
        access.require(scope, Action.EXPORT);
    }

    private long begin(Scope scope, BatchOrders.Placed placed) {
        long batch = rows.add(scope.actor(), placed.order(), placed.units());
        scheduler.schedule(new Batch.Ticket(batch, 1));
        return batch;
    }

    List<Batch> latest(Scope scope) {
        return transactions.reading(scope.actor(), rows::latest);
    }

    Batch find(Scope scope, long batch) {
        return transactions.reading(scope.actor(), () -> rows.find(batch)).orElseThrow(NotFound::new);
    }

    List<Batch.Missing> missing(Scope scope, long batch) {
        return transactions.reading(scope.actor(), () -> rows.missing(batch));
    }

    /** The whole file; not there before all is done, nor for who no longer holds the unit. */
    byte[] file(Scope scope, long batch) {
        if (!scope.holds(find(scope, batch).order().parentId(), Right.FIGURES)) {
            throw new NotFound();
        }
        return transactions.reading(scope.actor(), () -> rows.file(batch)).orElseThrow(NotFound::new);
    }

    /** Whether it was still to be stopped. */
    boolean cancel(Scope scope, long batch) {
        Batch found = find(scope, batch);
        return writing(scope, () -> rows.cancelled(new Batch.Ticket(batch, found.attempt())));
    }

    /**
     * Begins anew what failed or was stopped.
     *
     * @throws Refused where it is done, or still to be done
     */
    void again(Scope scope, long batch) {
        State state = find(scope, batch).state();
        requireOrders(scope);
        writing(scope, () -> {
            scheduler.schedule(rows.again(batch)
                    .orElseThrow(() -> new Refused(Refusal.of(
                            state == State.DONE ? "report.batch.refusal.done" : "report.batch.refusal.running"))));
            return true;
        });
    }

    /** What was scheduled within the transaction is begun once it is committed. */
    private <T> T writing(Scope scope, Supplier<T> work) {
        T result = transactions.writing(scope.actor(), work);
        scheduler.look();
        return result;
    }
}
