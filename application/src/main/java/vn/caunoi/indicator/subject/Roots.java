package vn.caunoi.indicator.subject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;

/** Finds what codes of zones, groups and children stand for in the figure query. */
@Component
public class Roots {

    private static final Set<String> NO_ZONE = Set.of("0");

    private final DSLContext database;

    Roots(DSLContext database) {
        this.database = database;
    }

    /** The zone itself, or the zones of the group on that day. */
    public List<Long> zonesOf(ZoneOwner owner, LocalDate on, long pin) {
        return owner.kind() == ZoneOwner.Kind.ZONE
                ? List.of(owner.id())
                : database.fetch(
                                "select zone_id from enterprise.zone_spell(?) where group_id = ? and during @> ?::date order by 1",
                                pin,
                                owner.id(),
                                on)
                        .getValues(0, Long.class);
    }

    /**
     * The unit that leads the line over a zone: the Party root of the group that the zone is in on that day, or the unit that
     * it leads on that day; of several the upper one, and of these the one that it has led for longest. Before its founding a
     * unit counts as the one that it will be. Empty where there is none within the reader's reach.
     */
    public Optional<UnitId> leaderAt(Line line, ZoneOwner owner, LocalDate on, long pin) {
        Long[] groups = groupOf(owner, on, pin);
        return database
                .fetch("""
                        with led as (
                          select distinct on (e.unit_id) e.unit_id, e.led_by_id, e.effective_on, e.entry
                          from organization.live(?) e join organization.unit u on u.unit_id = e.unit_id
                          where u.line = ? and e.event in ('OPENED', 'FOUNDED', 'LEADER_CHANGED')
                          order by e.unit_id, greatest(e.effective_on - ?::date, 0), e.effective_on desc, e.entry desc)
                        select l.unit_id from led l join organization.live(?) b on b.unit_id = l.unit_id
                        where b.event in ('OPENED', 'FOUNDED') and (b.zone_group_id = any (?) or l.led_by_id in (
                          select p.unit_id from organization.live(?) p where p.zone_group_id = any (?)))
                        and not exists (
                          select from organization.live(?) d where d.unit_id = l.unit_id and d.event = 'ENDED' and d.effective_on <= ?)
                        order by b.kind not like '%UPPER', l.effective_on, l.entry limit 1
                        """, pin, line.name(), on, pin, groups, pin, groups, pin, on)
                .getValues(0, Long.class)
                .stream()
                .findFirst()
                .map(UnitId::new);
    }

    /** Before its first day the group that it comes into first, after its last the one that it was in; outside of groups none. */
    private Long[] groupOf(ZoneOwner owner, LocalDate on, long pin) {
        return owner.kind() == ZoneOwner.Kind.GROUP
                ? new Long[] {owner.id()}
                : database.fetch("""
                        select group_id from enterprise.zone_spell(?) where zone_id = ? and not isempty(during)
                        order by greatest(lower(during) - ?::date, 0), lower(during) desc limit 1
                        """, pin, owner.id(), on).getValues(0, Long.class).stream()
                        .filter(Objects::nonNull)
                        .toArray(Long[]::new);
    }

    /** Filters with codes of zones and children turned into their numbers; an unknown code matches nothing. */
    public Map<Dimension, Set<String>> numbered(Map<Dimension, Set<String>> filters) {
        Map<Dimension, Set<String>> numbered = new HashMap<>();
        filters.forEach((dimension, keys) -> numbered.put(
                dimension,
                switch (dimension) {
                    case ZONE -> numbers("select zone_id from enterprise.zone where code = any (?)", keys);
                    case CHILD -> numbers("select unit_id from organization.unit where code = any (?)", keys);
                    default -> keys;
                }));
        return numbered;
    }

    /** The zones asked for by a filter, as numbers; empty where none is asked, no zone where the codes are unknown. */
    public Set<String> zoneNumbers(Map<Dimension, Set<String>> filters) {
        if (!filters.containsKey(Dimension.ZONE)) {
            return Set.of();
        }
        Set<String> numbers = numbered(filters).getOrDefault(Dimension.ZONE, Set.of());
        return numbers.isEmpty() ? NO_ZONE : numbers;
    }

    private Set<String> numbers(String sql, Set<String> codes) {
        Set<String> found =
                database.fetch(sql, (Object) codes.toArray(String[]::new)).getValues(0, String.class).stream()
                        .collect(Collectors.toSet());
        if (codes.contains(Figure.UNCLASSIFIED)) {
            found.add(Figure.UNCLASSIFIED);
        }
        return found;
    }
}
