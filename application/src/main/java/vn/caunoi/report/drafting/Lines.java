package vn.caunoi.report.drafting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;

/** To which line a unit belongs, for only plans of its line are for it. */
@Component
class Lines {

    private final Subjects subjects;
    private final Transactions transactions;

    Lines(Subjects subjects, Transactions transactions) {
        this.subjects = subjects;
        this.transactions = transactions;
    }

    /** The line of the unit of that code; empty where the reader reaches none, or where it is a zone. */
    Optional<Line> of(Scope scope, String code) {
        return transactions
                .reading(scope.actor(), () -> subjects.find(scope, code))
                .filter(Subject.OfUnit.class::isInstance)
                .map(subject -> ((Subject.OfUnit) subject).line());
    }
}
