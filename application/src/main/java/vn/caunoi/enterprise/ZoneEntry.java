package vn.caunoi.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * What a zone is from a day on, until its next entry. A zone whose beginning nobody noted stands since
 * {@link Period#BEGINNING}.
 *
 * @param until the first day on which the zone no longer stands; null while it does
 * @param group code of the group of zones to which it belongs
 */
public record ZoneEntry(
        String code,
        LocalDate effectiveOn,
        @Nullable LocalDate until,
        String name,
        @Nullable String group,
        @Nullable ZoneKind kind,
        @Nullable BigDecimal areaHa,
        @Nullable String rowKey,
        @Nullable PaperReference paper) {

    public ZoneEntry {
        RegisterRules.refuseBlank("zone", code, name);
        RegisterRules.refuseEmptySpell("zone", code, effectiveOn, until);
        if (areaHa != null && areaHa.signum() <= 0) {
            throw new Refused(Refusal.of("enterprise.refusal.zone-area", code, areaHa));
        }
    }

    /** A zone that stands since nobody knows when. */
    public static ZoneEntry standing(String code, String name, @Nullable String group, @Nullable ZoneKind kind) {
        return new ZoneEntry(code, Period.BEGINNING, null, name, group, kind, null, null, null);
    }

    /** Whether both say the same of the zone, whenever and by whatever paper. */
    boolean says(ZoneEntry other) {
        return name.equals(other.name)
                && Objects.equals(group, other.group)
                && kind == other.kind
                && (areaHa == null || other.areaHa == null
                        ? areaHa == other.areaHa
                        : areaHa.compareTo(other.areaHa) == 0);
    }

    /** The same statement with another end. */
    public ZoneEntry endingOn(@Nullable LocalDate day) {
        return new ZoneEntry(code, effectiveOn, day, name, group, kind, areaHa, rowKey, paper);
    }

    /** The same statement, ended by this paper where one is given. */
    ZoneEntry closedOn(LocalDate day, @Nullable PaperReference decidedBy) {
        return new ZoneEntry(
                code, effectiveOn, day, name, group, kind, areaHa, rowKey, decidedBy == null ? paper : decidedBy);
    }
}
