package vn.caunoi.office;

import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.Account;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.PageProblem;

/**
 * Adds what was left out on the first day and corrects how the body writes itself, in the name of the set-up as on that day; the
 * audit names who administers and did it. Nobody gets a right by it: those are given afterwards, like all others.
 */
@Component
class LeftOut {

    private final AccessPolicy access;
    private final FirstRecords records;
    private final FirstOfficers officers;
    private final Audit audit;

    LeftOut(AccessPolicy access, FirstRecords records, FirstOfficers officers, Audit audit) {
        this.access = access;
        this.records = records;
        this.officers = officers;
        this.audit = audit;
    }

    Standing standing() {
        Scope exchange = access.scopeOf(officers.exchange().actor());
        return new Standing(records.roots(exchange), records.groups(exchange));
    }

    /**
     * Records it, once; refused (409) where somebody was faster.
     *
     * @throws Refused where a door does not take a record; then nothing was recorded
     */
    synchronized void add(Actor administrator, Grounds later) {
        Standing now = standing();
        boolean taken = later.roots().stream().anyMatch(root -> now.roots().containsKey(root.line()))
                || now.hasZones() && later.group() != null;
        if (taken) throw new PageProblem(HttpStatus.CONFLICT, "office.later.taken");
        byTheHand(hand -> records.record(hand, later, () -> audit.record(told(administrator, later))));
    }

    /**
     * Records how the body writes itself from now on.
     *
     * @return whether that is otherwise than before; else nothing is recorded
     */
    synchronized boolean correct(Actor administrator, OwnBody body) {
        if (records.isWrittenSo(body)) return false;
        byTheHand(hand -> records.record(hand, body, () -> audit.record(corrected(administrator))));
        return true;
    }

    private void byTheHand(Consumer<Actor> recording) {
        Account hand = officers.hand();
        try {
            recording.accept(hand.actor());
        } finally {
            officers.rest(hand);
        }
    }

    private static Event told(Actor administrator, Grounds later) {
        return Event.of("office.left-out-added", "office")
                .with("administrator", administrator.accountId())
                .with("roots", later.roots().size())
                .with("zones", later.zones().size());
    }

    private static Event corrected(Actor administrator) {
        return Event.of("office.body-corrected", "office").with("administrator", administrator.accountId());
    }
}
