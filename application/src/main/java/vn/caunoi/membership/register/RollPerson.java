package vn.caunoi.membership.register;

import org.jspecify.annotations.Nullable;

/** A named member of a unit on a day, as a list shows one. */
public record RollPerson(long person, String code, @Nullable String fullName, UnitLabel unit, PersonState state) {

    /** Shows the key only: names do not belong in logs. */
    @Override
    public String toString() {
        return "RollPerson[" + code + "]";
    }
}
