package vn.caunoi.enterprise.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Who may write the registers by hand: an office that keeps the records of a line and may import them as a whole, and
 * who holds the records of the zone concerned. The database repeats it more widely.
 */
@Component
class EnterpriseGate {

    private final AccessPolicy policy;
    private final Zones zones;
    private final Transactions transactions;

    EnterpriseGate(AccessPolicy policy, Zones zones, Transactions transactions) {
        this.policy = policy;
        this.zones = zones;
        this.transactions = transactions;
    }

    boolean mayWrite(Scope scope) {
        return may(scope, Action.RECORD) && (keepsALine(scope) || holdsAZone(scope));
    }

    /** Refuses with {@link Forbidden} whoever may not write here at all. */
    void requireWriter(Scope scope) {
        if (!mayWrite(scope)) {
            throw new Forbidden();
        }
    }

    /**
     * Refuses to who holds zones only what lies in other ones.
     *
     * @param codes the zones before and after; none or null for outside of all zones
     */
    void requireZones(Scope scope, Collection<@Nullable String> codes) {
        requireWriter(scope);
        if (keepsALine(scope)) {
            return;
        }
        List<String> named = codes.stream().filter(Objects::nonNull).toList();
        Map<String, Long> known = transactions.reading(scope.actor(), () -> zones.zoneIds(named));
        boolean held = named.size() == codes.size()
                && named.stream().allMatch(code -> known.containsKey(code) && holds(scope, known.get(code)));
        if (!held) {
            throw new Refused(Refusal.of("enterprise.refusal.zone-not-held"));
        }
    }

    boolean mayWrite(Scope scope, ZoneOwner zone) {
        return mayWrite(scope) && scope.holds(zone, Right.RECORDS);
    }

    /**
     * Refuses a zone whose records are not held, and one that would come into a group that is not: a zone carries its figures
     * along. What nobody knows yet is entered by who keeps a register.
     *
     * @param groups those to which it comes anew
     */
    void requireZone(Scope scope, String code, Collection<String> groups) {
        requireWriter(scope);
        boolean held = transactions.reading(scope.actor(), () -> {
            Long known = zones.zoneIds(List.of(code)).get(code);
            return (known == null ? keepsALine(scope) : holds(scope, known))
                    && zones.groupIds(groups).values().stream()
                            .allMatch(group -> scope.holds(new ZoneOwner(ZoneOwner.Kind.GROUP, group), Right.RECORDS));
        });
        if (!held) {
            throw new Refused(Refusal.of("enterprise.refusal.zone-not-held"));
        }
    }

    private static boolean holds(Scope scope, @Nullable Long zone) {
        return zone != null && scope.holds(new ZoneOwner(ZoneOwner.Kind.ZONE, zone), Right.RECORDS);
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
