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

    private static final String STANDING = """
            select u.unit_id, u.code, u.line, n.name, k.kind, p.parent_id,
                   b.led_by_id, b.zone_group_id, g.code as zone_group
            from organization.unit u
            join organization.lifetime(?) l on l.unit_id = u.unit_id and l.during @> ?::date
            join organization.name_spell(?) n on n.unit_id = u.unit_id and n.during @> ?::date
            join organization.kind_spell(?) k on k.unit_id = u.unit_id and k.during @> ?::date
            join organization.live(?) b on b.unit_id = u.unit_id and b.event in ('OPENED', 'FOUNDED')
            left join organization.placement_spell(?) p on p.unit_id = u.unit_id and p.during @> ?::date
            left join enterprise.zone_group g on g.group_id = b.zone_group_id
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
                scope.actor(),
                () -> new StandingUnits(
                        places(scope, STANDING + " order by u.code", pin, day, pin, day, pin, day, pin, pin, day)));
    }

    /** One unit as it stands on that day; empty where it does not, or where the reader does not hold its figures. */
    public Optional<Unit> unit(Scope scope, String code, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(),
                () ->
                        places(scope, STANDING + " where u.code = ?", pin, day, pin, day, pin, day, pin, pin, day, code)
                                .stream()
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
