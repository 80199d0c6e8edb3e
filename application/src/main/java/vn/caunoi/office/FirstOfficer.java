package vn.caunoi.office;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.identity.Role;

/**
 * Somebody who is to come in on the first day.
 *
 * @param line in which he works; null for who administers
 */
record FirstOfficer(Role role, @Nullable Line line, String displayName, String username) {

    /** The line that a role belongs to; null where it may be any, or has none. */
    static @Nullable Line lineOf(Role role) {
        return switch (role) {
            case ORGANIZATION_OFFICER, CELL_SECRETARY -> Line.PARTY;
            case UNION_OFFICER, UNION_CHAIR -> Line.UNION;
            case YOUTH_OFFICER -> Line.YOUTH;
            case WOMEN_OFFICER -> Line.WOMEN;
            case STANDING_COMMITTEE, INSPECTOR, SUPERIOR, EXCHANGE, ADMINISTRATOR -> null;
        };
    }
}
