package vn.caunoi.organization.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.organization.Unit;

/**
 * One line of the register: a unit as it stands on a day, or as it was when it ended.
 *
 * @param above what the unit above is called where the reader does not hold that unit; null where he does, or at the top
 * @param ledBy the Party unit that leads it
 * @param zoneGroup the code of the group of zones it looks after
 */
public record UnitRow(
        Unit unit,
        Life life,
        @Nullable String above,
        @Nullable Principal principal,
        @Nullable UnitId ledBy,
        @Nullable String zoneGroup) {

    /**
     * From when to when the unit stands.
     *
     * @param opening it stood before the records begin
     * @param ended the first day that no longer counts
     */
    public record Life(
            LocalDate founded, boolean opening, @Nullable LocalDate ended) {

        public boolean on(LocalDate day) {
            return !day.isBefore(founded) && (ended == null || day.isBefore(ended));
        }
    }

    /** The enterprise that figures follow, with its owner type and place on the day. */
    public record Principal(
            String code,
            String name,
            OwnerType owner,
            @Nullable String zone,
            @Nullable String zoneName,
            @Nullable String group) {

        /** Whether it lies in the zone, or in a zone of the group, of that code. */
        public boolean liesIn(String place) {
            return place.equals(zone) || place.equals(group);
        }
    }

    public String code() {
        return unit.code();
    }

    public boolean standsOn(LocalDate day) {
        return life.on(day);
    }
}
