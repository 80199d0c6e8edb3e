package vn.caunoi.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The door of the trees: units are founded, renamed, moved, changed, linked and ended here, and read back as of a pin. */
@Component
public class Organizations {

    private final UnitRows rows;
    private final UnitLedger entries;
    private final FollowingReach reach;
    private final Births births;
    private final Principals principals;

    Organizations(UnitRows rows, UnitLedger entries, FollowingReach reach, Births births, Principals principals) {
        this.rows = rows;
        this.entries = entries;
        this.reach = reach;
        this.births = births;
        this.principals = principals;
    }

    /**
     * Writes entries of units within a posting; foundings may stand in any order, parents are put first.
     *
     * @return the numbers of the added entries, in their order
     * @throws Refused where an entry names an unknown code, or a code that stands already, or takes back what the actor sees
     *     only in part
     */
    public List<Long> record(Posting posting, Changes<UnitEntry> changes) {
        refuse(changes.voided().isEmpty() ? List.of() : entries.partlyHidden(posting.number(), changes.voided()));
        rows.reverse(posting, changes.voided());
        births.register(changes.added());
        refuse(rows.withoutSightOfLeaders(changes.added()));
        List<Long> added = rows.add(posting, principals.decided(changes.added()));
        reach.follow(posting, changes);
        return added;
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** Every live entry of the units that the actor reaches, oldest effective day first. */
    public List<Recorded<UnitEntry>> live(Scope scope, long pin) {
        return entries.live(scope, pin);
    }

    /** Every live entry of one unit, oldest effective day first; none where the actor does not reach it. */
    public List<Recorded<UnitEntry>> live(Scope scope, UnitId unit, long pin) {
        return entries.live(scope, unit, pin);
    }

    /** Numbers of units by the office's code; codes that the actor does not reach are absent, as if they were unknown. */
    public Map<String, UnitId> ids(Collection<String> codes) {
        Map<String, UnitId> ids = new HashMap<>();
        rows.units(codes).forEach((code, unit) -> ids.put(code, unit.id()));
        return ids;
    }
}
