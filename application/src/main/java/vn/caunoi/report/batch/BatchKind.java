package vn.caunoi.report.batch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitKind;

/** Of which units below another one reports are asked; grassroots organisations by Điều lệ Đảng 2011 (19/1/2011), Điều 21. */
public enum BatchKind {
    GRASSROOTS,
    DIRECT,
    ALL;

    private static final Set<UnitKind> GRASSROOTS_KINDS = EnumSet.of(
            UnitKind.GRASSROOTS_COMMITTEE,
            UnitKind.GRASSROOTS_CELL,
            UnitKind.UNION_GRASSROOTS,
            UnitKind.YOUTH_GRASSROOTS,
            UnitKind.YOUTH_GRASSROOTS_CELL,
            UnitKind.WOMEN_GRASSROOTS);

    /** The word by which forms and addresses ask for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BatchKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The codes of the units, in the order of the office. */
    List<String> below(StandingUnits standing, Unit parent) {
        List<Unit> below =
                switch (this) {
                    case DIRECT -> standing.children(parent);
                    case GRASSROOTS ->
                        all(standing, parent).stream()
                                .filter(unit -> GRASSROOTS_KINDS.contains(unit.kind()))
                                .toList();
                    case ALL -> all(standing, parent);
                };
        return below.stream().map(Unit::code).sorted().toList();
    }

    private static List<Unit> all(StandingUnits standing, Unit parent) {
        return standing.within(parent.line()).stream()
                .filter(unit -> standing.above(unit).contains(parent))
                .toList();
    }
}
