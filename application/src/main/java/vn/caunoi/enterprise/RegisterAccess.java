package vn.caunoi.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.access.ZoneOwner.Kind;

/**
 * Whose word counts in the registers of zones and enterprises, by hand and by import alike: the figures of a zone follow what
 * is said of it and of the enterprises in it, so only who holds its records says that.
 */
@Component
public class RegisterAccess {

    private final Zones zones;

    RegisterAccess(Zones zones) {
        this.zones = zones;
    }

    /**
     * Whether all these zones are held; what lies outside of zones, and what nobody knows yet, is nobody's.
     *
     * @param codes where an enterprise is before and after
     */
    public boolean holdsZones(Scope scope, Collection<@Nullable String> codes) {
        return notHeld(scope, codes).isEmpty();
    }

    /** Those of the zones that are known and not held. */
    public Set<String> notHeld(Scope scope, Collection<@Nullable String> codes) {
        List<String> named = codes.stream().filter(Objects::nonNull).distinct().toList();
        return named.isEmpty() || holdsEverything(scope)
                ? Set.of()
                : zones.zoneIds(named).entrySet().stream()
                        .filter(zone -> !holds(scope, Kind.ZONE, zone.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /**
     * Whether the account may say this of a zone: it holds the zone and whatever group the zone newly comes into. A zone that
     * nobody knows yet is founded by who holds its group, or, where the group is new too, some group.
     *
     * @param before the groups to which the zone belonged on the day until now
     */
    public boolean mayTell(Scope scope, String code, @Nullable String group, Collection<@Nullable String> before) {
        Long zone = zones.zoneIds(List.of(code)).get(code);
        Map<String, Long> known = group == null ? Map.of() : zones.groupIds(List.of(group));
        if (zone == null) {
            return known.isEmpty() ? keepsAGroup(scope) : holdsAll(scope, known);
        }
        return holds(scope, Kind.ZONE, zone) && (group == null || before.contains(group) || holdsAll(scope, known));
    }

    /** Those of the zones of which the account may say what lies in them. */
    public Set<String> heldZones(Scope scope, Collection<String> codes) {
        return held(scope, Kind.ZONE, codes, zones.zoneIds(codes));
    }

    /** Those of the groups into which the account may take a zone. */
    public Set<String> heldGroups(Scope scope, Collection<String> codes) {
        return held(scope, Kind.GROUP, codes, zones.groupIds(codes));
    }

    private Set<String> held(Scope scope, Kind kind, Collection<String> codes, Map<String, Long> ids) {
        return codes.stream()
                .filter(code -> ids.containsKey(code) && holds(scope, kind, Objects.requireNonNull(ids.get(code))))
                .collect(Collectors.toSet());
    }

    /** Whether there is nothing to ask: the records of all lines and zones are held. */
    public boolean holdsEverything(Scope scope) {
        return scope.wholeLines().size() == Line.values().length
                && scope.zones().values().stream().allMatch(Right.RECORDS::equals);
    }

    private static boolean holdsAll(Scope scope, Map<String, Long> groups) {
        return groups.values().stream().allMatch(id -> holds(scope, Kind.GROUP, id));
    }

    /** Whether the account may found zones: it keeps some group. */
    public boolean keepsAGroup(Scope scope) {
        return !scope.wholeLines().isEmpty()
                || scope.zones().entrySet().stream()
                        .anyMatch(held -> held.getKey().kind() == Kind.GROUP
                                && held.getValue().covers(Right.RECORDS));
    }

    private static boolean holds(Scope scope, Kind kind, long id) {
        return scope.holds(new ZoneOwner(kind, id), Right.RECORDS);
    }
}
