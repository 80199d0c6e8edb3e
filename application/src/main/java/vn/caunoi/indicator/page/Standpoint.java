package vn.caunoi.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.When;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.StandingUnits.ZoneGroup;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;

/**
 * From where a reader looks at the whole: a unit, those of other lines that it leads, its zones, and a year up to a day.
 *
 * @param last the last day that counts
 * @param years the years that may be chosen
 * @param pin the posting up to which entries are known
 */
public record Standpoint(
        Scope scope, StandingUnits standing, Unit unit, int year, LocalDate last, List<Integer> years, long pin) {

    /** The units of a line whose figures are shown here: this unit itself, or the highest ones that it leads. */
    public List<Unit> units(Line line) {
        if (unit.line() == line) {
            return List.of(unit);
        }
        return unit.line() == Line.PARTY ? standing.ledBy(unit, line) : List.of();
    }

    public Optional<ZoneGroup> zones() {
        return standing.zoneGroup(unit).filter(group -> scope.holds(group.owner(), Right.FIGURES));
    }

    /** For which days an indicator is asked here. */
    public When when(Indicator indicator) {
        if (wholeYear()) {
            return planned();
        }
        return indicator.way().isStock() ? new When.AsOf(last) : new When.During(Period.days(firstDay(), last));
    }

    /** The same figure with fewer statements: what is counted from records needs no opening to be shown. */
    public When briefly(Indicator indicator) {
        return indicator.way() == Indicator.Way.STOCK ? new When.AsOf(last) : when(indicator);
    }

    /** The days for which plans of this year are given. */
    public When planned() {
        return new When.During(Period.year(year));
    }

    public boolean wholeYear() {
        return last.equals(LocalDate.of(year, 12, 31));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }
}
