package vn.caunoi.organization;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.caunoi.access.Line;

/**
 * What a unit is within its line. The names are those of the exchange workbook. Party kinds follow the Party Charter of
 * 2011, articles 21 and 24; union levels changed on 1/7/2025 (Law 97/2025/QH15), so the kind of a unit is a dated fact.
 */
public enum UnitKind {
    UPPER(Line.PARTY),
    DELEGATED(Line.PARTY),
    GRASSROOTS_COMMITTEE(Line.PARTY),
    GRASSROOTS_CELL(Line.PARTY),
    PART_COMMITTEE(Line.PARTY),
    CELL(Line.PARTY),
    GROUP(Line.PARTY),
    UNION_UPPER(Line.UNION),
    UNION_GRASSROOTS(Line.UNION),
    UNION_MEMBER(Line.UNION),
    UNION_PART(Line.UNION),
    UNION_GROUP(Line.UNION),
    YOUTH_UPPER(Line.YOUTH),
    YOUTH_GRASSROOTS(Line.YOUTH),
    YOUTH_GRASSROOTS_CELL(Line.YOUTH),
    YOUTH_CELL(Line.YOUTH),
    WOMEN_UPPER(Line.WOMEN),
    WOMEN_GRASSROOTS(Line.WOMEN),
    WOMEN_GROUP(Line.WOMEN);

    private static final Set<UnitKind> LEAVES = EnumSet.of(GROUP, UNION_GROUP, YOUTH_CELL, WOMEN_GROUP);

    /** Under which kinds a Party kind usually stands; by Điều lệ Đảng 2011, articles 21 and 24. */
    private static final Map<UnitKind, Set<UnitKind>> USUAL_PARENTS = new EnumMap<>(Map.of(
            GRASSROOTS_COMMITTEE, EnumSet.of(UPPER, DELEGATED),
            GRASSROOTS_CELL, EnumSet.of(UPPER, DELEGATED),
            PART_COMMITTEE, EnumSet.of(GRASSROOTS_COMMITTEE),
            CELL, EnumSet.of(GRASSROOTS_COMMITTEE, PART_COMMITTEE),
            GROUP, EnumSet.of(GRASSROOTS_CELL, CELL)));

    private final Line line;

    UnitKind(Line line) {
        this.line = line;
    }

    public Line line() {
        return line;
    }

    /** Whether no unit of any kind stands below: the smallest groups, which have members only. */
    public boolean isLeaf() {
        return LEAVES.contains(this);
    }

    /** Whether it stands under such a unit as a rule; where not, a person is told and decides. */
    public boolean isUsualUnder(UnitKind above) {
        return !above.isLeaf()
                && USUAL_PARENTS.getOrDefault(this, Set.of(above)).contains(above);
    }
}
