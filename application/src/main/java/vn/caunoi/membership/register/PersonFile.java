package vn.caunoi.membership.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.membership.MovementKind;

/**
 * What the records hold of one person in one line, for a reader who holds a unit of that life.
 *
 * @param unit where the person is a member today; null for who has left, or is out of reach
 * @param entries oldest effective day first, those taken back among them
 */
public record PersonFile(
        long person,
        Line line,
        String code,
        @Nullable String fullName,
        @Nullable UnitLabel unit,
        PersonState state,
        List<Told> entries) {

    /** The last entry of a kind that stands. */
    public Optional<Told> last(MovementKind kind) {
        return entries.reversed().stream()
                .filter(Told::stands)
                .filter(entry -> entry.movement().kind() == kind)
                .findFirst();
    }

    /**
     * Whether the reader holds the records of the unit where the person is, or was last: who gave a member away sees that life
     * up to then and nothing that was recorded of the person since.
     */
    public boolean keptBy(Scope scope) {
        return kept(scope, entries);
    }

    /** A stay elsewhere moves nobody; of a guest there is nothing but the stay. */
    static boolean kept(Scope scope, List<Told> entries) {
        List<Told> standing = entries.reversed().stream().filter(Told::stands).toList();
        return standing.stream()
                .filter(entry -> entry.movement().kind().movesMembership())
                .findFirst()
                .or(() -> standing.stream().findFirst())
                .filter(last -> !last.toHidden())
                .flatMap(Told::where)
                .filter(where -> scope.holds(new UnitId(where.id()), Right.RECORDS))
                .isPresent();
    }

    /** Shows the key only: names do not belong in logs. */
    @Override
    public String toString() {
        return "PersonFile[" + code + "]";
    }
}
