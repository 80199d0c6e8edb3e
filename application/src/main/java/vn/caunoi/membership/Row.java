package vn.caunoi.membership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/** A movement about to be written, with the numbers of what its codes name. */
record Row(
        long entry,
        Line line,
        Movement movement,
        @Nullable Long person,
        @Nullable Long from,
        @Nullable Long to,
        @Nullable Long paper,
        Pool.@Nullable Category pool) {

    boolean isNaming() {
        return movement.kind() == MovementKind.NAMED;
    }

    LocalDate on() {
        return movement.effectiveOn();
    }

    /** The one unit of a naming. */
    long unit() {
        return Objects.requireNonNull(from);
    }

    Pool.Category statedCategory() {
        return new Pool.Category(unit(), movement.sex(), movement.occupation());
    }

    Row from(Pool.Category taken) {
        return new Row(entry, line, movement, person, from, to, paper, taken);
    }
}
