package vn.caunoi.search.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Trees;
import vn.caunoi.shell.Text;

/** Asks all registers on one snapshot; what has the code that was typed comes first. */
@Component
public class Search {

    private final ObjectProvider<Finder> finders;
    private final Trees trees;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    Search(ObjectProvider<Finder> finders, Trees trees, Ledger ledger, Transactions transactions, Clock clock) {
        this.finders = finders;
        this.trees = trees;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was found by kind; kinds of which nothing fits are left out. */
    public List<Hits> find(Scope scope, Sought sought, Text text) {
        return transactions.reading(scope.actor(), () -> {
            LocalDate today = LocalDate.now(clock);
            long pin = ledger.head(scope.actor());
            Finder.View view = new Finder.View(scope, today, pin, trees.on(scope, today, pin), text);
            return finders.orderedStream()
                    .map(finder -> finder.find(sought, view))
                    .filter(hits -> !hits.best().isEmpty())
                    .sorted(Comparator.comparing(hits -> hits.rank() > 0))
                    .toList();
        });
    }
}
