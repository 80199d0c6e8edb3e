package vn.caunoi.membership.register;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;

/** Counts, unit by unit of a Party sub-tree, what the rules on probation and on the size of units ask about. */
@Component
public class PartyWatch {

    /** Every part is materialized: each is looked at once, where a planner that expects one row would look once a unit. */
    private static final String PARTS = """
            with inside as materialized (
              select w.unit_id from organization.within(?, ?) w where w.during @> ?::date
            ), here as materialized (
              select h.person_id, h.unit_id from membership.present(?, ?, array(select i.unit_id from inside i)) h
            ), known as materialized (
              select h.unit_id, s.standing, s.admitted_on
              from here h
              join membership.state(?, ?, array(select a.person_id from here a)) s on s.person_id = h.person_id
            ), counted as materialized (
              select c.unit_id, c.people from membership.counted(?, ?, array(select i.unit_id from inside i)) c
            ), alive as materialized (
              select l.unit_id from organization.lifetime(?) l where l.during @> ?::date
            ), kinds as materialized (
              select k.unit_id, k.kind from organization.kind_spell(?) k where k.during @> ?::date
            ), names as materialized (
              select n.unit_id, n.name from organization.name_spell(?) n where n.during @> ?::date
            )
            select u.unit_id, u.code, k.kind, n.name,
              count(*) filter (where o.standing = 'OFFICIAL') as official,
              count(o.unit_id) as named,
              count(*) filter (where o.standing = 'PROBATIONARY' and o.admitted_on + interval '12 months' <= ?::date) as over,
              min(o.admitted_on) filter (where o.standing = 'PROBATIONARY' and o.admitted_on + interval '12 months' <= ?::date)
                as first_admitted,
              coalesce(min(c.people), 0) as counted
            from inside i
            join organization.unit u on u.unit_id = i.unit_id and u.line = 'PARTY'
            join alive l on l.unit_id = u.unit_id
            join kinds k on k.unit_id = u.unit_id
            join names n on n.unit_id = u.unit_id
            left join counted c on c.unit_id = u.unit_id
            left join known o on o.unit_id = u.unit_id
            group by u.unit_id, u.code, k.kind, n.name
            order by u.code
            """;

    private final DSLContext database;
    private final Transactions transactions;

    PartyWatch(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * One unit of its own members, without the units below it.
     *
     * @param over on probation for twelve months, {@code admitted} the first of them
     */
    public record Part(
            UnitId id,
            String code,
            String name,
            String kind,
            long official,
            long named,
            long counted,
            long over,
            @Nullable LocalDate admitted) {}

    /** Of the units whose figures the reader holds. */
    public List<Part> parts(Scope scope, UnitId root, LocalDate day, long pin) {
        if (!scope.holds(root, Right.FIGURES)) {
            return List.of();
        }
        long unit = root.value();
        return transactions.reading(
                scope.actor(),
                () -> database.fetch(
                                PARTS, unit, pin, day, pin, day, pin, day, pin, day, pin, day, pin, day, pin, day, day,
                                day)
                        .map(row -> new Part(
                                new UnitId(row.get("unit_id", Long.class)),
                                row.get("code", String.class),
                                row.get("name", String.class),
                                row.get("kind", String.class),
                                row.get("official", Long.class),
                                row.get("named", Long.class),
                                row.get("counted", Long.class),
                                row.get("over", Long.class),
                                row.get("first_admitted", LocalDate.class))));
    }
}
