package vn.caunoi.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.Account;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Text;

/**
 * Sets the office up: records first, then accounts, then the door is shut. Records are all or nothing; where accounts fail, the
 * next try goes on with them.
 */
@Component
class SetUp {

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final FirstDay day;
    private final FirstRecords records;
    private final FirstOfficers officers;
    private final Names names;

    SetUp(FirstDay day, FirstRecords records, FirstOfficers officers, Names names) {
        this.day = day;
        this.records = records;
        this.officers = officers;
        this.names = names;
    }

    /** In whose name it is done, and where it is told. */
    @Component
    record Names(AccessPolicy access, Transactions transactions, Audit audit) {}

    /** The lines of which the roots are recorded; empty where nothing is recorded yet. */
    Optional<Set<Line>> recordedLines() {
        return day.isRecorded()
                ? Optional.of(records.roots(scope(officers.exchange().actor())).keySet())
                : Optional.empty();
    }

    boolean isTaken(String username) {
        return officers.isTaken(username, day.isRecorded());
    }

    /**
     * Does what is left to do; refused (409) where somebody else is at it or was faster.
     *
     * @param foundation empty where the records are there already
     * @throws Refused where a door does not take a record; then nothing was recorded
     */
    HandedLinks carryOut(Optional<Foundation> foundation, List<FirstOfficer> first, Text text) {
        if (!oneAtATime.tryLock()) throw FirstDay.taken();
        try {
            if (!day.vacant()) throw FirstDay.taken();
            HandedLinks handed = byTheHand(foundation, first, text);
            day.shut();
            return handed;
        } finally {
            oneAtATime.unlock();
        }
    }

    private HandedLinks byTheHand(Optional<Foundation> foundation, List<FirstOfficer> first, Text text) {
        Account hand = officers.hand();
        try {
            foundation.ifPresent(told -> records.record(hand.actor(), told, day));
            HandedLinks handed = officers.letIn(first, rights(hand.actor()), text);
            names.transactions().writing(hand.actor(), () -> done(first.size()));
            return handed;
        } finally {
            officers.rest(hand);
        }
    }

    private int done(int accounts) {
        day.take(FirstDay.Step.DONE);
        names.audit().record(Event.of("office.set-up", "office").with("accounts", accounts));
        return accounts;
    }

    private FirstRights rights(Actor hand) {
        Scope scope = scope(hand);
        return names.transactions().reading(hand, () -> records.rights(scope));
    }

    private Scope scope(Actor actor) {
        return names.access().scopeOf(actor);
    }
}
