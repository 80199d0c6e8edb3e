package vn.caunoi.worlds.walls;

import java.util.List;
import java.util.Locale;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;

/** One role and what its account holds: the unit in the middle of a line and the ended one beside it, and perhaps a zone. */
record Reader(Role role, Line line, Right right, boolean zone) {

    static List<Reader> all() {
        return List.of(
                new Reader(Role.ORGANIZATION_OFFICER, Line.PARTY, Right.RECORDS, true),
                new Reader(Role.STANDING_COMMITTEE, Line.PARTY, Right.FIGURES, false),
                new Reader(Role.CELL_SECRETARY, Line.PARTY, Right.RECORDS, false),
                new Reader(Role.UNION_OFFICER, Line.UNION, Right.RECORDS, true),
                new Reader(Role.UNION_CHAIR, Line.UNION, Right.RECORDS, false),
                new Reader(Role.YOUTH_OFFICER, Line.YOUTH, Right.RECORDS, false),
                new Reader(Role.WOMEN_OFFICER, Line.WOMEN, Right.RECORDS, false),
                new Reader(Role.INSPECTOR, Line.PARTY, Right.RECORDS, false),
                new Reader(Role.SUPERIOR, Line.PARTY, Right.FIGURES, false),
                new Reader(Role.EXCHANGE, Line.PARTY, Right.RECORDS, false),
                new Reader(Role.ADMINISTRATOR, Line.PARTY, Right.FIGURES, false));
    }

    String account() {
        return "vai-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its line has plans for reports. */
    boolean hasPlans() {
        return line == Line.PARTY || line == Line.UNION;
    }

    boolean holdsRecords() {
        return right == Right.RECORDS && role != Role.ADMINISTRATOR;
    }

    /** The unit that stands so to what is held. */
    Place at(Relation relation, boolean ended) {
        Line asked = relation == Relation.OTHER_LINE ? (line == Line.PARTY ? Line.UNION : Line.PARTY) : line;
        return new Place(asked, relation.spot(), ended);
    }

    /**
     * Whether it may see this: what lies in the units that it holds, of persons only with their records; the name of the unit
     * right above, which stands at the head of every paper; and what belongs to its zone.
     */
    boolean maySee(Marker marker) {
        if (role == Role.ADMINISTRATOR) return false;
        if (marker.letters().startsWith("k")) return zone && marker.letters().charAt(1) == '1';
        boolean inLine = marker.letters().charAt(0)
                == new Place(line, Spot.UNIT, false).letters().charAt(0);
        if (!inLine) return false;
        char spot = marker.letters().charAt(1);
        if (spot == Spot.ABOVE.letter()) return marker.kind() == Marker.Kind.NAME;
        return (spot == Spot.UNIT.letter() || spot == Spot.BELOW.letter())
                && (holdsRecords() || !marker.kind().isOfPerson());
    }

    @Override
    public String toString() {
        return role.name();
    }
}
