package vn.caunoi.identity;

import java.util.Locale;
import vn.caunoi.access.Action;

/** What an account is for, and so what it may do anywhere; where it may do so is said by its grants. */
public enum Role {
    ORGANIZATION_OFFICER,
    STANDING_COMMITTEE,
    CELL_SECRETARY,
    UNION_OFFICER,
    YOUTH_OFFICER,
    WOMEN_OFFICER,
    EXCHANGE;

    public boolean may(Action action) {
        return switch (this) {
            case ORGANIZATION_OFFICER, UNION_OFFICER, YOUTH_OFFICER, WOMEN_OFFICER, EXCHANGE ->
                action != Action.APPROVE;
            case STANDING_COMMITTEE -> action == Action.READ || action == Action.EXPORT || action == Action.APPROVE;
            case CELL_SECRETARY -> action == Action.READ || action == Action.RECORD || action == Action.APPROVE;
        };
    }

    /** The key of the role's name in the message files. */
    public String label() {
        return "identity.role." + name().toLowerCase(Locale.ROOT);
    }
}
