package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.organization.StandingUnits.Place;
import vn.caunoi.organization.StandingUnits.ZoneGroup;

/** The door to the trees as they stand on one day, for pages and reports that walk them. */
@Component
public class Trees {

    /**
     * What the latest entry until the day says of each unit. One pass over the entries: spells carry no statistics, and the
     * planner would loop over thousands of them.
     */
    private static final String STANDING = """
            with asked as (
              select ?::date as day
            ), known as materialized (
              select e.*, e.effective_on <= a.day as begun, e.event in ('OPENED', 'FOUNDED') as birth,
                     e.event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED') as placing,
                     e.event in ('OPENED', 'FOUNDED', 'LEADER_CHANGED') as leading
              from organization.live(?) e cross join asked a
            ), state as materialized (
              select k.unit_id,
                     (array_agg(k.name order by k.effective_on desc, k.entry desc)
                       filter (where k.begun and k.name is not null))[1] as name,
                     (array_agg(k.kind order by k.effective_on desc, k.entry desc)
                       filter (where k.begun and k.kind is not null))[1] as kind,
                     (array_agg(k.parent_id order by k.effective_on desc, k.entry desc)
                       filter (where k.begun and k.placing))[1] as parent_id,
                     (array_agg(k.led_by_id order by k.effective_on desc, k.entry desc)
                       filter (where k.begun and k.leading))[1] as led_by_id,
                     max(k.zone_group_id) filter (where k.birth) as zone_group_id
              from known k group by k.unit_id
              having bool_or(k.birth and k.begun) and not bool_or(k.event = 'ENDED' and k.begun)
            )
            select u.unit_id, u.code, u.line, s.name, s.kind, s.parent_id, s.led_by_id, s.zone_group_id, g.code as zone_group
            from state s
            join organization.unit u on u.unit_id = s.unit_id
            left join enterprise.zone_group g on g.group_id = s.zone_group_id
            """;

    private final DSLContext database;
    private final Transactions transactions;

    Trees(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The units that stand on that day, as known at that posting; of them only those whose figures the reader holds. */
    public StandingUnits on(Scope scope, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(), () -> new StandingUnits(places(scope, STANDING + " order by u.code", day, pin)));
    }

    /** One unit as it stands on that day; empty where it does not, or where the reader does not hold its figures. */
    public Optional<Unit> unit(Scope scope, String code, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> places(scope, STANDING + " where u.code = ?", day, pin, code).stream()
                        .map(Place::unit)
                        .findFirst());
    }

    /**
     * What the unit directly above is called on that day, also where the reader does not hold that unit; empty at the top
     * of a tree, and where the reader does not hold the asked unit.
     */
    public Optional<String> nameAbove(Scope scope, UnitId unit, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(),
                () -> Optional.ofNullable(
                                database.fetchValue("select organization.name_above(?, ?, ?)", unit.value(), day, pin))
                        .map(String.class::cast));
    }

    private List<Place> places(Scope scope, String sql, Object... bindings) {
        return database.fetch(sql, bindings).stream()
                .filter(row -> scope.holds(new UnitId(row.get("unit_id", Long.class)), Right.FIGURES))
                .map(Trees::place)
                .toList();
    }

    private static Place place(Record row) {
        Unit unit = new Unit(
                new UnitId(row.get("unit_id", Long.class)),
                row.get("code", String.class),
                Line.valueOf(row.get("line", String.class)),
                row.get("name", String.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                Optional.ofNullable(row.get("parent_id", Long.class))
                        .map(UnitId::new)
                        .orElse(null));
        return new Place(
                unit,
                Optional.ofNullable(row.get("led_by_id", Long.class))
                        .map(UnitId::new)
                        .orElse(null),
                Optional.ofNullable(row.get("zone_group_id", Long.class))
                        .map(group -> new ZoneGroup(
                                new ZoneOwner(ZoneOwner.Kind.GROUP, group), row.get("zone_group", String.class)))
                        .orElse(null));
    }
}
