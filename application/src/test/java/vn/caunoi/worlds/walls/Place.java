package vn.caunoi.worlds.walls;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.access.Line;

/** One unit of the walled world: its line, where it stands, and whether it has ended. */
record Place(Line line, Spot spot, boolean ended) {

    private static final Map<Line, Character> LETTERS =
            Map.of(Line.PARTY, 'd', Line.UNION, 'c', Line.YOUTH, 't', Line.WOMEN, 'p');

    /** Every unit, those above before those below. */
    static List<Place> all() {
        return Arrays.stream(Line.values()).flatMap(Place::of).toList();
    }

    private static Stream<Place> of(Line line) {
        return Stream.of(false, true)
                .flatMap(ended -> Arrays.stream(Spot.values()).map(spot -> new Place(line, spot, ended)))
                .filter(place -> !(place.ended && place.spot == Spot.GREAT));
    }

    /** The letters that tell it from all others: line, spot, open or ended. */
    String letters() {
        return "" + LETTERS.get(line) + spot.letter() + (ended ? 'e' : 'o');
    }

    String marker(Marker.Kind kind) {
        return Marker.text(letters(), kind);
    }

    String code() {
        return marker(Marker.Kind.CODE);
    }
}
