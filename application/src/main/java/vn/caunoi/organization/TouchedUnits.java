package vn.caunoi.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;

/** The units that a posting touched, with all around them whose histories can contradict theirs. */
@Component
class TouchedUnits {

    private final DSLContext database;
    private final UnitLedger entries;

    TouchedUnits(DSLContext database, UnitLedger entries) {
        this.database = database;
        this.entries = entries;
    }

    /**
     * What the writer sees of them.
     *
     * @param codes of the units touched
     * @param histories of these and of those around them
     */
    record Seen(Set<String> codes, List<UnitHistory> histories) {

        /** Whether one of the units touched stands below itself, on any day. */
        boolean standInARing() {
            return !new Forest(histories).rings(codes).isEmpty();
        }
    }

    Seen of(Posting posting) {
        Map<Long, String> touched = touched(posting);
        // a set of the JDK's immutable kind would not be asked for the parent of a root, which is null
        Set<String> codes = new HashSet<>(touched.values());
        return new Seen(codes, touched.isEmpty() ? List.of() : histories(Long.MAX_VALUE, around(touched)));
    }

    /** Some of the units touched, as they were on record before. */
    List<UnitHistory> before(Posting posting, Set<String> codes) {
        List<Long> units = codes.isEmpty()
                ? List.of()
                : touched(posting).entrySet().stream()
                        .filter(unit -> codes.contains(unit.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return units.isEmpty() ? List.of() : histories(posting.number() - 1, units);
    }

    private Map<Long, String> touched(Posting posting) {
        return database.fetch("""
                        select distinct u.unit_id, u.code from organization.unit_entry e
                        join organization.unit u on u.unit_id = e.unit_id where e.posting = ?
                        """, posting.number())
                .intoMap(row -> row.get(0, Long.class), row -> row.get(1, String.class));
    }

    /** The touched units, everything that ever stood above them, what ever stood directly below, and their relations. */
    private List<Long> around(Map<Long, String> touched) {
        Long[] ids = touched.keySet().toArray(Long[]::new);
        return database.fetch("""
                        with recursive up (unit_id) as (
                          select unnest(?::bigint[])
                          union
                          select e.parent_id from up join organization.unit_entry e on e.unit_id = up.unit_id
                          where e.parent_id is not null)
                        select unit_id from up
                        union
                        select e.unit_id from organization.unit_entry e where e.parent_id = any (?) or e.related_id = any (?)
                        union
                        select e.related_id from organization.unit_entry e
                        where e.unit_id = any (?) and e.related_id is not null
                        """, ids, ids, ids, ids).getValues(0, Long.class);
    }

    /** Also of units of which nothing is left: who founded them took it back. Those out of the writer's reach are absent. */
    private List<UnitHistory> histories(long pin, List<Long> units) {
        Map<String, List<Recorded<UnitEntry>>> byUnit = new LinkedHashMap<>();
        database.fetch("select u.code from organization.unit u where u.unit_id = any (?)", (Object)
                        units.toArray(Long[]::new))
                .getValues(0, String.class)
                .forEach(code -> byUnit.put(code, new ArrayList<>()));
        for (Recorded<UnitEntry> entry : entries.live(pin, units)) {
            byUnit.computeIfAbsent(entry.content().unit(), unit -> new ArrayList<>())
                    .add(entry);
        }
        return byUnit.entrySet().stream()
                .map(unit -> new UnitHistory(unit.getKey(), unit.getValue()))
                .toList();
    }
}
