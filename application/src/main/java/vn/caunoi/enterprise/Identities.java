package vn.caunoi.enterprise;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.ZoneOwner;

/** The rows that only carry a code: what was named once keeps its number, also after all its entries were taken back. */
@Component
class Identities {

    private final DSLContext database;

    Identities(DSLContext database) {
        this.database = database;
    }

    /** The numbers of zones, those yet unknown included. */
    Map<String, Long> registerZones(Collection<String> codes) {
        database.execute(
                "insert into enterprise.zone (code) select unnest(?::text[]) on conflict do nothing", array(codes));
        return numbers("select code, zone_id from enterprise.zone where code = any (?)", codes);
    }

    Map<String, Long> registerGroups(Collection<String> codes) {
        database.execute(
                "insert into enterprise.zone_group (code) select unnest(?::text[]) on conflict do nothing",
                array(codes));
        return numbers("select code, group_id from enterprise.zone_group where code = any (?)", codes);
    }

    Map<String, Long> registerEnterprises(Collection<String> codes) {
        database.execute(
                "insert into enterprise.enterprise (code) select unnest(?::text[]) on conflict do nothing",
                array(codes));
        return numbers("select code, enterprise_id from enterprise.enterprise where code = any (?)", codes);
    }

    /** Zones that have a live entry. */
    Map<String, Long> zones(Collection<String> codes) {
        return numbers("""
                select z.code, z.zone_id from enterprise.zone z
                where z.code = any (?)
                  and exists (select from enterprise.live_zones(ledger.head()) e where e.zone_id = z.zone_id)
                """, codes);
    }

    /** Groups to which a live entry of a zone belongs. */
    Map<String, Long> groups(Collection<String> codes) {
        return numbers("""
                select g.code, g.group_id from enterprise.zone_group g
                where g.code = any (?)
                  and exists (select from enterprise.live_zones(ledger.head()) e where e.group_id = g.group_id)
                """, codes);
    }

    /** Enterprises that have a live entry. */
    Map<String, Long> enterprises(Collection<String> codes) {
        return numbers("""
                select c.code, c.enterprise_id from enterprise.enterprise c
                where c.code = any (?)
                  and exists (select from enterprise.live_enterprises(ledger.head()) e
                              where e.enterprise_id = c.enterprise_id)
                """, codes);
    }

    Optional<ZoneOwner> owner(String code) {
        return database.fetchOptional("""
                        select 'ZONE', zone_id from enterprise.zone where code = ?
                        union all
                        select 'GROUP', group_id from enterprise.zone_group where code = ?
                        limit 1
                        """, code, code)
                .map(row -> new ZoneOwner(ZoneOwner.Kind.valueOf(row.get(0, String.class)), row.get(1, Long.class)));
    }

    /** Zones and groups take their numbers from one sequence, so that one map holds the codes of both. */
    Map<Long, String> zoneAndGroupCodes(Collection<Long> ids) {
        return codes("""
                select zone_id, code from enterprise.zone where zone_id = any (?)
                union all
                select group_id, code from enterprise.zone_group where group_id = any (?)
                """, array(ids), array(ids));
    }

    Map<Long, String> enterpriseCodes(Collection<Long> ids) {
        return codes("select enterprise_id, code from enterprise.enterprise where enterprise_id = any (?)", array(ids));
    }

    private Map<String, Long> numbers(String query, Collection<String> codes) {
        Map<String, Long> numbers = new HashMap<>();
        database.fetch(query, array(codes))
                .forEach(row -> numbers.put(row.get(0, String.class), row.get(1, Long.class)));
        return numbers;
    }

    private Map<Long, String> codes(String query, Object... ids) {
        Map<Long, String> codes = new HashMap<>();
        database.fetch(query, ids).forEach(row -> codes.put(row.get(0, Long.class), row.get(1, String.class)));
        return codes;
    }

    private static Object array(Collection<?> values) {
        return values.stream().anyMatch(Long.class::isInstance)
                ? values.toArray(Long[]::new)
                : values.toArray(String[]::new);
    }
}
