package vn.caunoi.indicator.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Option;

/** The units and years to which a reader can go from a standpoint. */
final class OverviewChoices {

    private OverviewChoices() {}

    /** The reader's highest units, the way down to the one shown, and what stands directly below it. */
    static List<Option> units(Standpoint standpoint) {
        StandingUnits standing = standpoint.standing();
        Unit shown = standpoint.unit();
        return Stream.of(
                        standing.roots().stream(),
                        standing.above(shown).stream(),
                        Stream.of(shown),
                        standing.children(shown).stream())
                .flatMap(each -> each)
                .distinct()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    static List<Option> years(Standpoint standpoint) {
        return Stream.concat(standpoint.years().stream(), Stream.of(standpoint.year()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }
}
