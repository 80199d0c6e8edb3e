package vn.caunoi.membership.register;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.membership.Movement;

/**
 * An entry as it was recorded, whether it still stands or not.
 *
 * @param person the number of the person; null for people who are only counted
 * @param movement what was recorded; a unit out of the reader's reach is the outside there, and where none of its units is told
 *     each is a sign that no unit bears
 * @param from the unit left, null for the outside and for a unit out of the reader's reach
 * @param fromHidden whether a unit was left that lies out of the reader's reach
 * @param toHidden whether a unit was entered that lies out of the reader's reach
 * @param taken when and by whom it was taken back; null while it stands
 */
public record Told(
        long entry,
        Line line,
        @Nullable Long person,
        Movement movement,
        @Nullable UnitLabel from,
        @Nullable UnitLabel to,
        boolean fromHidden,
        boolean toHidden,
        Recording recorded,
        @Nullable Recording taken) {

    /** When something was recorded and by which account. */
    public record Recording(Instant at, long by) {}

    public boolean stands() {
        return taken == null;
    }

    /** Whether it happened out of the reader's reach altogether: in units that have been moved away since. */
    public boolean elsewhere() {
        return from == null && to == null;
    }

    /** The unit where it happened: the one entered, or else the one left. */
    public Optional<UnitLabel> where() {
        return Optional.ofNullable(to == null ? from : to);
    }
}
