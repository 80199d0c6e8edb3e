package vn.caunoi.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.importing.ImportProgress.Phase;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.register.Comparison;
import vn.caunoi.importing.register.Difference;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Claims;
import vn.caunoi.shared.Refused;

/**
 * Records the difference between a file and the ledger as one posting. Rows that the doors refuse are left out and the rest
 * is tried again, so that every error of the file is told at once; whether the rest stays is decided at the end.
 */
@Component
class Recorder {

    private final AccessPolicy access;
    private final Transactions transactions;
    private final Ledger ledger;
    private final Comparison comparison;
    private final Batches batches;

    Recorder(AccessPolicy access, Transactions transactions, Ledger ledger, Comparison comparison, Batches batches) {
        this.access = access;
        this.transactions = transactions;
        this.ledger = ledger;
        this.comparison = comparison;
        this.batches = batches;
    }

    /** The actor, who may do this. */
    Actor require(Scope scope, Action action) {
        access.require(scope, action);
        return scope.actor();
    }

    /** The receipt; empty where there was nothing to record. */
    Optional<Receipt> record(
            Actor actor, ImportFile file, Attempt attempt, ImportOptions options, ImportProgress progress) {
        while (true) {
            Set<FileRow<?>> dropped = new HashSet<>(attempt.dropped());
            try {
                return Optional.of(transactions.writing(actor, () -> attempt(actor, file, attempt, options, progress)));
            } catch (Untouched nothing) {
                return Optional.empty();
            } catch (TakenBack taken) {
                return Optional.of(taken.receipt);
            } catch (Refused refused) {
                attempt.without(options.dryRun() ? Claims.inATrial(refused) : refused);
                if (attempt.dropped().equals(dropped)) {
                    throw refused;
                }
            }
        }
    }

    private Receipt attempt(
            Actor actor, ImportFile file, Attempt attempt, ImportOptions options, ImportProgress progress) {
        long posting = ledger.post(actor, PostingKind.IMPORT, opened -> {
            record(opened, attempt, progress);
            return opened.number();
        });
        boolean stays = attempt.isClean() || options.partial();
        Receipt receipt = attempt.receipt(stays || options.dryRun(), List.of());
        if (options.dryRun() || !stays) {
            throw new TakenBack(receipt);
        }
        return receipt.numbered(batches.add(actor, posting, file, receipt));
    }

    private void record(Posting posting, Attempt attempt, ImportProgress progress) {
        progress.at(Phase.COMPARING, 0.0);
        Snapshot before = new Snapshot(access.scopeOf(posting.actor()), posting.number() - 1);
        Difference difference = comparison.compare(attempt.content(), before, attempt.dropped());
        attempt.trying(difference);
        if (difference.changesNothing()) {
            throw new Untouched();
        }
        progress.at(Phase.RECORDING, 0.0);
        attempt.recorded(difference.record(posting, share -> progress.at(Phase.RECORDING, share)));
        attempt.remarking(comparison.remarks(posting));
        progress.at(Phase.CHECKING, 0.0);
    }

    /** Leaves the transaction without a posting: there is nothing to record. */
    private static final class Untouched extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Untouched() {
            super("nothing to record", null, false, false);
        }
    }

    /** Leaves the transaction without a trace, with what it came to. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Receipt receipt;

        TakenBack(Receipt receipt) {
            super("taken back", null, false, false);
            this.receipt = receipt;
        }
    }
}
