package vn.caunoi.access;

import static vn.caunoi.schema.access.Tables.REACH;
import static vn.caunoi.schema.access.Tables.WHOLE_REACH;
import static vn.caunoi.schema.access.Tables.ZONE_REACH;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads what an account reaches, as derived for the second wall, so that both walls stand on the same ground. */
@Component
public class Reached {

    private final DSLContext database;

    Reached(DSLContext database) {
        this.database = database;
    }

    /** The units in the sub-trees of its grants as they are that day; called inside a transaction of the actor. */
    public Map<UnitId, Right> units(Actor actor, LocalDate day) {
        Map<UnitId, Right> units = new HashMap<>();
        database.select(REACH.UNIT_ID, REACH.RECORDS)
                .from(REACH)
                .where(REACH.ACCOUNT_ID.eq(actor.accountId()))
                .and(DSL.condition("{0} @> {1}", REACH.DURING, DSL.val(day)))
                .forEach(row -> units.merge(new UnitId(row.value1()), right(row.value2()), Reached::deeper));
        return units;
    }

    /** The zones and groups of zones whose figures of no line it may read; of a group, its zones of that day. */
    public Map<ZoneOwner, Right> zones(Actor actor, LocalDate day) {
        Map<ZoneOwner, Right> zones = new HashMap<>();
        database.select(ZONE_REACH.OWNER_KIND, ZONE_REACH.OWNER_ID, ZONE_REACH.RECORDS)
                .from(ZONE_REACH)
                .where(ZONE_REACH.ACCOUNT_ID.eq(actor.accountId()))
                .and(DSL.condition("{0} @> {1}", ZONE_REACH.DURING, DSL.val(day)))
                .forEach(row -> zones.merge(
                        new ZoneOwner(ZoneOwner.Kind.valueOf(row.value1()), row.value2()),
                        right(row.value3()),
                        Reached::deeper));
        return zones;
    }

    /** The lines of which it holds records somewhere, of units that were not moved to somebody else. */
    public Set<Line> linesOfRecords(Actor actor) {
        boolean whole = database.fetchExists(
                WHOLE_REACH, WHOLE_REACH.ACCOUNT_ID.eq(actor.accountId()).and(WHOLE_REACH.RECORDS));
        return whole
                ? Set.of(Line.values())
                : database.selectDistinct(REACH.LINE)
                        .from(REACH)
                        .where(REACH.ACCOUNT_ID.eq(actor.accountId()))
                        .and(REACH.RECORDS)
                        .and(DSL.condition(
                                "(upper_inf({0}) or upper({0}) > (select d.day from access.derived d))", REACH.DURING))
                        .fetchSet(row -> Line.valueOf(row.value1()));
    }

    private static Right right(boolean records) {
        return records ? Right.RECORDS : Right.FIGURES;
    }

    private static Right deeper(Right one, Right other) {
        return one.covers(other) ? one : other;
    }
}
