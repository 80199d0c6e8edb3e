package vn.caunoi.activity.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.StandingUnits.ZoneGroup;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;

/**
 * The periodic dialogues at the workplace of a year: an employer holds one at least once a year (Decree 145/2020/NĐ-CP of
 * 14/12/2020, in force since 1/2/2021).
 */
@Component
public class Dialogues {

    /** The first year of which the decree asks a dialogue. */
    public static final int FIRST_YEAR = 2021;

    /** No unit, for a question that is not about what is below one. */
    private static final long NOWHERE = 0;

    /** Dialogues and spells are read once each: joined directly, the planner would read them anew for every enterprise. */
    private static final String STATES = """
            with spell as materialized (
              select * from enterprise.enterprise_spell(?)
            ), zone as materialized (
              select * from enterprise.zone_spell(?) z where z.during @> ?::date
            ), dialogue as materialized (
              select distinct on (e.enterprise_id) e.enterprise_id, e.effective_on, e.entry
              from activity.live(?) e
              where e.kind = 'DOI_THOAI' and e.form = 'DINH_KY' and e.effective_on between ? and ? and e.unit_id = any (?)
              order by e.enterprise_id, e.effective_on desc, e.entry desc
            ), below as materialized (
              select l.enterprise_id from organization.principal_spell(?) l
              join (select * from organization.within(?, ?) offset 0) t on t.unit_id = l.unit_id and t.during @> ?::date
              where l.during @> ?::date
            )
            select c.code, s.name, z.name as zone, d.effective_on, d.entry
            from spell s
            join enterprise.enterprise c on c.enterprise_id = s.enterprise_id
            left join zone z on z.zone_id = s.zone_id
            left join dialogue d on d.enterprise_id = s.enterprise_id
            where s.during @> ?::date and s.status = 'HOAT_DONG'
            """;

    private final DSLContext database;
    private final Transactions transactions;
    private final Trees trees;
    private final Zones zones;

    Dialogues(DSLContext database, Transactions transactions, Trees trees, Zones zones) {
        this.database = database;
        this.transactions = transactions;
        this.trees = trees;
        this.zones = zones;
    }

    /**
     * The enterprises in operation on the day that a unit looks after, by code: those of its zones; where it has none, those
     * in which units below it are. Empty where the reader holds no union unit there, and so cannot know.
     */
    public Optional<List<EnterpriseDialogue>> of(Scope scope, Unit unit, LocalDate day, long pin) {
        return transactions.reading(scope.actor(), () -> {
            StandingUnits standing = trees.on(scope, day, pin);
            if (unit.line() != Line.UNION && standing.ledBy(unit, Line.UNION).isEmpty()) {
                return Optional.empty();
            }
            List<Object> bindings = bindings(scope, unit.id().value(), day, pin);
            Optional<ZoneGroup> group = group(standing, unit);
            String where;
            if (group.isPresent()) {
                where = " and s.zone_id = any (?)";
                bindings.add(zones.zonesOf(group.get().owner(), day, pin).toArray(Long[]::new));
            } else {
                where = " and s.enterprise_id in (select b.enterprise_id from below b)";
            }
            return Optional.of(states(where + " order by c.code", bindings));
        });
    }

    /** The year of the first activity that the reader reaches; that of today where there is none. */
    public int firstYear(Scope scope, LocalDate today, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetchSingle(
                                "select coalesce(min(a.effective_on), ?::date) from activity.live(?) a", today, pin)
                        .get(0, LocalDate.class)
                        .getYear());
    }

    /** The code of the group whose zones a unit looks after on the day; empty where it looks after enterprises by its units. */
    public Optional<String> groupOf(Scope scope, Unit unit, LocalDate day, long pin) {
        return transactions
                .reading(scope.actor(), () -> group(trees.on(scope, day, pin), unit))
                .map(ZoneGroup::code);
    }

    /** One enterprise; empty where it is not in operation on the day, or where the reader holds no union unit of it. */
    public Optional<EnterpriseDialogue> at(Scope scope, long enterprise, LocalDate day, long pin) {
        return transactions.reading(scope.actor(), () -> {
            if (!knows(scope, enterprise, day, pin)) {
                return Optional.empty();
            }
            List<Object> bindings = bindings(scope, NOWHERE, day, pin);
            bindings.add(enterprise);
            return states(" and s.enterprise_id = ?", bindings).stream().findFirst();
        });
    }

    /** Whoever holds a union above the grassroots, or a union of this enterprise, knows of its dialogues. */
    private boolean knows(Scope scope, long enterprise, LocalDate day, long pin) {
        return !database.fetch("""
                        select from organization.kind_spell(?) k
                        where k.unit_id = any (?) and k.during @> ?::date and (k.kind = 'UNION_UPPER'
                          or k.kind like 'UNION%' and k.unit_id in (
                            select l.unit_id from organization.live(?) l where l.enterprise_id = ?))
                        limit 1
                        """, pin, Held.units(scope), day, pin, enterprise)
                .isEmpty();
    }

    private static List<Object> bindings(Scope scope, long root, LocalDate day, long pin) {
        return new ArrayList<>(List.of(
                pin,
                pin,
                day,
                pin,
                day.withDayOfYear(1),
                day,
                (Object) Held.units(scope),
                pin,
                root,
                pin,
                day,
                day,
                day));
    }

    private List<EnterpriseDialogue> states(String where, List<Object> bindings) {
        return database.fetch(STATES + where, bindings.toArray()).map(Dialogues::state);
    }

    private static EnterpriseDialogue state(Record row) {
        @Nullable LocalDate held = row.get(3, LocalDate.class);
        return new EnterpriseDialogue(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                held,
                row.get(4, Long.class));
    }

    /** The zones of the unit itself, or of the Party unit that leads it. */
    private static Optional<ZoneGroup> group(StandingUnits standing, Unit unit) {
        return standing.zoneGroup(unit)
                .or(() -> standing.within(Line.PARTY).stream()
                        .filter(party -> standing.ledBy(party, unit.line()).contains(unit))
                        .flatMap(party -> standing.zoneGroup(party).stream())
                        .findFirst());
    }
}
