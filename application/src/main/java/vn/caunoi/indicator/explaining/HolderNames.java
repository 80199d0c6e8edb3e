package vn.caunoi.indicator.explaining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.explaining.Fact.Holder;
import vn.caunoi.indicator.explaining.Fact.Kind;

/** What those are called of whom entries speak: by their name of a day, or the last one that they had. */
@Component
class HolderNames {

    private static final Map<Kind, String> NAMES = new EnumMap<>(Map.of(
            Kind.UNIT, """
            select u.unit_id, u.code, coalesce(n.name, u.code) from organization.unit u
            left join (
              select distinct on (s.unit_id) s.unit_id, s.name from organization.name_spell(?) s
              order by s.unit_id, s.during @> ?::date desc, lower(s.during) desc
            ) n on n.unit_id = u.unit_id
            where u.unit_id = any (?)
            """,
            Kind.ENTERPRISE, """
            select e.enterprise_id, e.code, coalesce(n.name, e.code) from enterprise.enterprise e
            left join (
              select distinct on (s.enterprise_id) s.enterprise_id, s.name from enterprise.enterprise_spell(?) s
              order by s.enterprise_id, s.during @> ?::date desc, lower(s.during) desc
            ) n on n.enterprise_id = e.enterprise_id
            where e.enterprise_id = any (?)
            """,
            Kind.ZONE, """
            select z.zone_id, z.code, coalesce(n.name, z.code) from enterprise.zone z
            left join (
              select distinct on (e.zone_id) e.zone_id, e.name from enterprise.live_zones(?) e
              order by e.zone_id, greatest(e.effective_on - ?::date, 0), e.effective_on desc, e.entry desc
            ) n on n.zone_id = z.zone_id
            where z.zone_id = any (?)
            """,
            Kind.GROUP, """
            select g.group_id, g.code, g.code from enterprise.zone_group g
            where ?::bigint is not null and ?::date is not null and g.group_id = any (?)
            """));

    private final DSLContext database;

    HolderNames(DSLContext database) {
        this.database = database;
    }

    /** A code and a name; both empty where the reader may not know them. */
    record Name(String code, String name) {

        static final Name HIDDEN = new Name("", "");
    }

    Map<Holder, Name> of(Collection<Holder> holders, LocalDate on, long pin) {
        Map<Holder, Name> names = new HashMap<>();
        holders.stream()
                .distinct()
                .collect(Collectors.groupingBy(Holder::kind))
                .forEach((kind, some) -> database.fetch(
                                NAMES.getOrDefault(kind, ""),
                                pin,
                                on,
                                some.stream().map(Holder::id).toArray(Long[]::new))
                        .forEach(row -> names.put(
                                new Holder(kind, row.get(0, Long.class)),
                                new Name(row.get(1, String.class), row.get(2, String.class)))));
        return names;
    }
}
