package vn.caunoi.worlds.making;

import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;

/** Which kinds of units stand at which level of a line's tree. */
final class Kinds {

    private Kinds() {}

    static List<UnitKind> at(Line line, int level) {
        return switch (line) {
            case PARTY ->
                switch (level) {
                    case 0 -> List.of(UnitKind.UPPER);
                    case 1 -> List.of(UnitKind.GRASSROOTS_COMMITTEE, UnitKind.GRASSROOTS_CELL, UnitKind.DELEGATED);
                    case 2 -> List.of(UnitKind.CELL, UnitKind.CELL, UnitKind.PART_COMMITTEE);
                    default -> List.of(UnitKind.GROUP, UnitKind.CELL);
                };
            case UNION ->
                switch (level) {
                    case 0 -> List.of(UnitKind.UNION_UPPER);
                    case 1 -> List.of(UnitKind.UNION_GRASSROOTS);
                    case 2 -> List.of(UnitKind.UNION_MEMBER, UnitKind.UNION_PART, UnitKind.UNION_GRASSROOTS);
                    default -> List.of(UnitKind.UNION_GROUP);
                };
            case YOUTH ->
                switch (level) {
                    case 0 -> List.of(UnitKind.YOUTH_UPPER);
                    case 1 -> List.of(UnitKind.YOUTH_GRASSROOTS, UnitKind.YOUTH_GRASSROOTS_CELL);
                    default -> List.of(UnitKind.YOUTH_CELL);
                };
            case WOMEN ->
                switch (level) {
                    case 0 -> List.of(UnitKind.WOMEN_UPPER);
                    case 1 -> List.of(UnitKind.WOMEN_GRASSROOTS);
                    default -> List.of(UnitKind.WOMEN_GROUP, UnitKind.WOMEN_GRASSROOTS);
                };
        };
    }
}
