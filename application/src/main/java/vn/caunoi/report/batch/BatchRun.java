package vn.caunoi.report.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.drafting.Drafting;
import vn.caunoi.report.file.ReportFile;
import vn.caunoi.report.file.ReportWriter;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shared.VietnameseName;

/**
 * Writes one report after another in the name of the account that asked, as far as it holds the units at that moment. What is
 * written is kept at once, so that a run that ends in the middle goes on there; the file is made at the end, or not at all.
 */
@Component
class BatchRun {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private static final int LONGEST_NAME = 60;

    private final BatchRows rows;
    private final BatchZip zip;
    private final Transactions transactions;
    private final AccessPolicy policy;
    private final Desk desk;

    BatchRun(BatchRows rows, BatchZip zip, Transactions transactions, AccessPolicy policy, Desk desk) {
        this.rows = rows;
        this.zip = zip;
        this.transactions = transactions;
        this.policy = policy;
        this.desk = desk;
    }

    /** With what a report is written. */
    @Component
    record Desk(ReportTemplates templates, Drafting drafting, ReportWriter writer) {

        Batch.Paper write(Scope scope, Batch.Order order, String unit) {
            ReportTemplate template = templates
                    .known(scope)
                    .find(order.line(), order.template(), order.version())
                    .orElseThrow(() -> new Refused(Refusal.of("report.batch.reason.template", order.template())));
            Manuscript manuscript = drafting.write(
                    scope,
                    new Drafting.Asked(template, unit, order.period(), order.cutOff(), order.posting(), Map.of()));
            ReportFile file = writer.write(manuscript, Batches.FORMAT);
            return new Batch.Paper(named(file.name(), manuscript.head().name()), file.bytes());
        }

        /** With the name of the unit, so that whoever unpacks the files knows whose they are. */
        private static String named(String file, String unit) {
            String name =
                    VietnameseName.fold(unit).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            int end = file.lastIndexOf('.');
            return file.substring(0, end) + "-" + name.substring(0, Math.min(name.length(), LONGEST_NAME))
                    + file.substring(end);
        }
    }

    /**
     * Runs to the end.
     *
     * @param leaving whether the program is about to stop
     * @return whether nothing remains to be done
     */
    boolean run(Batch.Ticket ticket, BooleanSupplier leaving) {
        Optional<Actor> asker = rows.asker(ticket.number());
        return asker.isEmpty() || run(asker.get(), ticket, leaving);
    }

    private boolean run(Actor asker, Batch.Ticket ticket, BooleanSupplier leaving) {
        try {
            while (step(asker, ticket)) {
                if (leaving.getAsBoolean()) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException e) {
            if (leaving.getAsBoolean()) {
                return false;
            }
            LOG.error("job {} failed: {}", ticket.number(), e.getClass().getName());
            fail(asker, ticket, Refusal.of("report.batch.reason.unexpected"));
            return true;
        }
    }

    /** Writes one unit, or makes the file where none is left; false where there is nothing more to do. */
    private boolean step(Actor asker, Batch.Ticket ticket) {
        boolean wanted = transactions.writing(asker, () -> rows.holds(ticket));
        if (!wanted) {
            return false;
        }
        Scope scope = policy.scopeOf(asker);
        Batch batch =
                transactions.reading(asker, () -> rows.find(ticket.number())).orElseThrow();
        if (!scope.holds(batch.order().parentId(), Right.FIGURES)) {
            return fail(
                    asker,
                    ticket,
                    Refusal.of("report.batch.reason.right", batch.order().parent()));
        }
        Optional<String> unit = transactions.reading(asker, () -> rows.next(ticket));
        if (unit.isEmpty()) {
            return finish(asker, ticket);
        }
        write(scope, ticket, batch.order(), unit.get());
        return true;
    }

    private void write(Scope scope, Batch.Ticket ticket, Batch.Order order, String unit) {
        Actor asker = scope.actor();
        try {
            Batch.Paper paper = desk.write(scope, order, unit);
            keep(asker, ticket, () -> rows.written(ticket, unit, paper));
        } catch (Refused refused) {
            keep(
                    asker,
                    ticket,
                    () -> rows.unwritten(ticket, unit, refused.refusals().getFirst()));
        } catch (NotFound notThere) {
            keep(asker, ticket, () -> rows.unwritten(ticket, unit, Refusal.of("report.batch.reason.unit")));
        }
    }

    /** Nothing is kept of a job that was stopped meanwhile. */
    private void keep(Actor asker, Batch.Ticket ticket, Runnable keeping) {
        transactions.writing(asker, () -> {
            boolean wanted = rows.holds(ticket);
            if (wanted) {
                keeping.run();
            }
            return wanted;
        });
    }

    private boolean finish(Actor asker, Batch.Ticket ticket) {
        transactions.writing(asker, () -> {
            List<Batch.Paper> papers = rows.papers(ticket.number());
            return papers.isEmpty()
                    ? rows.failed(ticket, Refusal.of("report.batch.reason.none"))
                    : rows.done(ticket, zip.of(papers, rows.missing(ticket.number())));
        });
        return false;
    }

    private boolean fail(Actor asker, Batch.Ticket ticket, Refusal why) {
        transactions.writing(asker, () -> rows.failed(ticket, why));
        return false;
    }
}
