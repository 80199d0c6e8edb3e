package vn.caunoi.enterprise.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.RegisterAccess;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Who may write the registers by hand: who holds the records of the zone concerned; and, outside of all zones, an office that
 * keeps the records of a line and may import. The database repeats it more widely.
 */
@Component
class EnterpriseGate {

    private final AccessPolicy policy;
    private final RegisterAccess access;
    private final Transactions transactions;

    EnterpriseGate(AccessPolicy policy, RegisterAccess access, Transactions transactions) {
        this.policy = policy;
        this.access = access;
        this.transactions = transactions;
    }

    boolean mayWrite(Scope scope) {
        return may(scope, Action.RECORD) && (keepsALine(scope) || holdsAZone(scope));
    }

    /** Whether there is a group into which the account may found a zone. */
    boolean mayFound(Scope scope) {
        return may(scope, Action.RECORD) && access.keepsAGroup(scope);
    }

    void requireFounder(Scope scope) {
        if (!mayFound(scope)) {
            throw new Forbidden();
        }
    }

    /** Refuses with {@link Forbidden} whoever does not hold the records of the zone. */
    void requireKeeper(Scope scope, ZoneOwner zone) {
        if (!mayWrite(scope, zone)) {
            throw new Forbidden();
        }
    }

    /** Those of the zones that the account may write. */
    Set<String> heldZones(Scope scope, Collection<String> codes) {
        return access.heldZones(scope, codes);
    }

    Set<String> heldGroups(Scope scope, Collection<String> codes) {
        return access.heldGroups(scope, codes);
    }

    /** Refuses with {@link Forbidden} whoever may not write here at all. */
    void requireWriter(Scope scope) {
        if (!mayWrite(scope)) {
            throw new Forbidden();
        }
    }

    /**
     * Refuses what lies in zones that are not held; outside of zones only an office of a line enters.
     *
     * @param codes the zones before and after; null for outside of all zones
     */
    void requireZones(Scope scope, Collection<@Nullable String> codes) {
        requireWriter(scope);
        boolean held = transactions.reading(scope.actor(), () -> access.holdsZones(scope, codes));
        if (!held || (codes.contains(null) && !keepsALine(scope))) {
            throw new Refused(Refusal.of("enterprise.refusal.zone-not-held"));
        }
    }

    /**
     * Whether the account may say something of an enterprise there.
     *
     * @param zone null for outside of all zones
     */
    boolean mayWrite(Scope scope, @Nullable String zone) {
        return mayWrite(scope) && (zone == null ? keepsALine(scope) : access.holdsZones(scope, List.of(zone)));
    }

    boolean mayWrite(Scope scope, ZoneOwner zone) {
        return mayWrite(scope) && scope.holds(zone, Right.RECORDS);
    }

    /**
     * Refuses a zone whose records are not held, and one that would come into a group that is not: a zone carries its figures
     * along.
     *
     * @param group that to which it will belong
     * @param before those to which it belonged on the day until now
     */
    void requireZone(Scope scope, String code, @Nullable String group, Collection<@Nullable String> before) {
        requireWriter(scope);
        boolean held = transactions.reading(scope.actor(), () -> access.mayTell(scope, code, group, before));
        if (!held) {
            throw new Refused(Refusal.of("enterprise.refusal.zone-not-held"));
        }
    }

    private boolean keepsALine(Scope scope) {
        boolean records =
                !scope.wholeLines().isEmpty() || scope.units().values().stream().anyMatch(Right.RECORDS::equals);
        return records && may(scope, Action.IMPORT);
    }

    private static boolean holdsAZone(Scope scope) {
        return scope.zones().values().stream().anyMatch(Right.RECORDS::equals);
    }

    private boolean may(Scope scope, Action action) {
        try {
            policy.require(scope, action);
            return true;
        } catch (Forbidden not) {
            return false;
        }
    }
}
