package vn.caunoi.membership.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.membership.MovementKind;

/**
 * What the records hold of one person in one line, for a reader who holds a unit of that life.
 *
 * @param unit where the person is a member today; null for who has left, or is out of reach
 * @param entries oldest effective day first, those taken back among them
 * @param kept whether the reader holds the records of the unit where the person is, or was last: who gave a member away sees
 *     that life up to then and nothing that was recorded of the person since
 */
public record PersonFile(
        long person,
        Line line,
        String code,
        @Nullable String fullName,
        @Nullable UnitLabel unit,
        PersonState state,
        List<Told> entries,
        boolean kept) {

    /** The last entry of a kind that stands. */
    public Optional<Told> last(MovementKind kind) {
        return entries.reversed().stream()
                .filter(Told::stands)
                .filter(entry -> entry.movement().kind() == kind)
                .findFirst();
    }

    /** Shows the key only: names do not belong in logs. */
    @Override
    public String toString() {
        return "PersonFile[" + code + "]";
    }
}
