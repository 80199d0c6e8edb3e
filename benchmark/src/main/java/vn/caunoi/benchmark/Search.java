package vn.caunoi.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.benchmark.world.Names;
import vn.caunoi.benchmark.world.World;
import vn.caunoi.membership.People;

/** The search for people of a common and of a rare surname, within the root of the union line and within one unit of it. */
record Search(People people, Scope scope, List<Place> places) {

    private static final int PAGE = 20;

    /** Enough to have everybody of a rare name. */
    private static final int EVERYBODY = 1_000_000;

    /** The first grassroots unit that somebody of the rare name has ever joined. */
    private static final String SMALL = """
            select min(m.to_unit_id) from membership.movement m
            join membership.person_name n on n.person_id = m.person_id and n.full_name like ? || ' %'
            join organization.unit_entry e on e.unit_id = m.to_unit_id and e.kind = 'UNION_GRASSROOTS'
            """;

    private static final String BEARERS = """
            select count(distinct n.person_id) from membership.person_name n
            join membership.movement m on m.person_id = n.person_id
            where n.full_name like ? || ' %' and exists (
              select from organization.within(?, ledger.head()) w
              where w.unit_id in (m.from_unit_id, m.to_unit_id) and w.during @> date '2026-09-30')
            """;

    /** A sub-tree in which is searched. */
    private record Place(String code, UnitId unit, long common, long rare) {}

    static Search over(People people, Scope scope, Connection past) throws SQLException {
        List<Place> places = new ArrayList<>();
        for (long unit : List.of(World.root(Line.UNION), number(past, SMALL, Names.RARE))) {
            places.add(new Place(
                    World.code(unit),
                    new UnitId(unit),
                    number(past, BEARERS, Names.COMMON, unit),
                    number(past, BEARERS, Names.RARE, unit)));
        }
        return new Search(people, scope, List.copyOf(places));
    }

    private static long number(Connection past, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = past.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Whether everybody of the rare name is found, and a whole page of the common one. */
    boolean isRight(Sheet sheet) {
        boolean right = true;
        for (Place place : places) {
            int rare = people.find(scope, Names.RARE, place.unit(), EVERYBODY).size();
            int common = people.find(scope, Names.COMMON, place.unit(), PAGE).size();
            sheet.say("found", place.code(), Names.COMMON, place.common(), Names.RARE, place.rare());
            if (rare != place.rare() || common != Math.min(PAGE, place.common())) {
                sheet.say("search-differs", place.code(), rare, common);
                right = false;
            }
        }
        return right;
    }

    void measure(Sheet sheet, int rounds) throws Exception {
        sheet.say("search", rounds);
        List<Contender> contenders = new ArrayList<>();
        for (Place place : places) {
            contenders.add(contender(place, Names.COMMON));
            contenders.add(contender(place, Names.RARE));
        }
        Rounds timed = Rounds.run(contenders, rounds);
        sheet.times(timed, contenders.stream().map(Contender::name).toList());
        for (Place place : places) {
            sheet.ratio(timed, name(place, Names.COMMON), name(place, Names.RARE));
        }
    }

    private Contender contender(Place place, String surname) {
        return new Contender(name(place, surname), () -> people.find(scope, surname, place.unit(), PAGE));
    }

    private static String name(Place place, String surname) {
        return surname + " @ " + place.code();
    }
}
