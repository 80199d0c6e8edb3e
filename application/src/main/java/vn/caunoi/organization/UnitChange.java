package vn.caunoi.organization;

import org.jspecify.annotations.Nullable;

/** What a decision does to a unit on a day. Codes are the office's own; nothing here is ever edited, only followed. */
public sealed interface UnitChange {

    /**
     * The unit is founded, or ({@code opening}) stood already before the records begin.
     *
     * @param parent code of the unit above, null outside every tree
     * @param ledBy the Party unit that leads this union, youth or women unit
     * @param zoneGroup the group of zones of a Party root
     * @param birth CHIA_TACH or HOP_NHAT where it was born of other units, else null
     * @param origin the unit it was split off from
     */
    record Founding(
            boolean opening,
            String name,
            UnitKind kind,
            @Nullable String parent,
            @Nullable String ledBy,
            @Nullable String zoneGroup,
            @Nullable Manner birth,
            @Nullable String origin)
            implements UnitChange {}

    /** The unit bears another name from this day. */
    record Renaming(String name) implements UnitChange {}

    /** The unit stands under another parent from this day; null hands it to the outside. */
    record Placement(Act act, @Nullable String parent) implements UnitChange {

        /** Moved inside the own trees, handed over to another body, or received from one. */
        public enum Act {
            MOVED,
            HANDED_OVER,
            RECEIVED
        }
    }

    /** The unit is of another kind from this day: upgraded, downgraded. */
    record KindChange(UnitKind kind) implements UnitChange {}

    /** From this day this Party unit leads the union, youth or women unit; null: none in these books leads it any more. */
    record LeaderChange(@Nullable String ledBy) implements UnitChange {}

    /** The unit gathers people of this enterprise from this day; {@code principal}: figures follow this enterprise. */
    record Link(String enterprise, boolean principal) implements UnitChange {}

    /** The unit no longer has to do with this enterprise; {@code principal}: it was the principal one, now there is none. */
    record Unlink(String enterprise, boolean principal) implements UnitChange {}

    /** Figures follow this linked enterprise from this day. */
    record PrincipalChange(String enterprise) implements UnitChange {}

    /**
     * The unit ends; this day is the first that no longer counts.
     *
     * @param into the unit that takes it in, for a merger
     */
    record Ending(@Nullable Manner manner, @Nullable String into) implements UnitChange {}
}
