package vn.caunoi.identity;

import java.util.Locale;
import java.util.Set;
import vn.caunoi.access.Action;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;

/** What an account is for, and so what it may do anywhere; where it may do so is said by its grants. */
public enum Role {
    ORGANIZATION_OFFICER(Action.READ, Action.RECORD, Action.IMPORT, Action.EXPORT),
    STANDING_COMMITTEE(Action.READ, Action.EXPORT, Action.APPROVE),
    CELL_SECRETARY(Action.READ, Action.RECORD, Action.APPROVE),
    UNION_OFFICER(Action.READ, Action.RECORD, Action.IMPORT, Action.EXPORT),
    UNION_CHAIR(Action.READ, Action.RECORD, Action.EXPORT, Action.APPROVE),
    YOUTH_OFFICER(Action.READ, Action.RECORD, Action.IMPORT, Action.EXPORT),
    WOMEN_OFFICER(Action.READ, Action.RECORD, Action.IMPORT, Action.EXPORT),
    INSPECTOR(Action.READ),
    SUPERIOR(Action.READ, Action.EXPORT),
    EXCHANGE(Action.READ, Action.RECORD, Action.IMPORT, Action.EXPORT),
    ADMINISTRATOR(Action.ADMINISTER);

    private static final Set<Action> RECORDING = Set.of(Action.RECORD, Action.IMPORT);

    private final Set<Action> actions;

    Role(Action... actions) {
        this.actions = Set.of(actions);
    }

    public Set<Action> actions() {
        return actions;
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }

    /**
     * Whether it may do all that the other may, where both hold a place so deep: who may do less lends nothing to who may do more. With
     * figures nobody records, by hand or by import.
     */
    public boolean mayAllThat(Role other, Right depth) {
        return other.actions.stream()
                .filter(action -> depth == Right.RECORDS || !RECORDING.contains(action))
                .allMatch(actions::contains);
    }

    /** Whether it reads figures only, whatever it is given: a superior level opens no names. */
    public boolean figuresOnly() {
        return this == SUPERIOR;
    }

    /** A unit of another line is for another post, even of the same human: within one post nobody looks from line to line. */
    public boolean fits(Grant grant) {
        return !(grant instanceof Grant.OfUnit unit) || lines().contains(unit.line());
    }

    /** The lines whose units it may be given. */
    public Set<Line> lines() {
        return switch (this) {
            case CELL_SECRETARY -> Set.of(Line.PARTY);
            case UNION_OFFICER, UNION_CHAIR -> Set.of(Line.UNION);
            case YOUTH_OFFICER -> Set.of(Line.YOUTH);
            case WOMEN_OFFICER -> Set.of(Line.WOMEN);
            case ORGANIZATION_OFFICER, STANDING_COMMITTEE, INSPECTOR, SUPERIOR, EXCHANGE, ADMINISTRATOR ->
                Set.of(Line.values());
        };
    }

    /** Whether a successor takes it up: a machine has none, and who administers holds nothing that could be passed on. */
    public boolean isHandedOver() {
        return this != EXCHANGE && this != ADMINISTRATOR;
    }

    /** The key of the role's name in the message files. */
    public String label() {
        return "identity.role." + name().toLowerCase(Locale.ROOT);
    }
}
