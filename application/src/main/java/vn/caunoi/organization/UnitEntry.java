package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/**
 * One dated entry of a unit: from {@code effectiveOn} this change holds, by this paper.
 *
 * @param unit code of the unit
 * @param rowKey the office's own key of the row, if it gave one
 */
public record UnitEntry(
        String unit,
        LocalDate effectiveOn,
        UnitChange change,
        @Nullable String rowKey,
        @Nullable PaperReference paper) {

    public static UnitEntry of(String unit, LocalDate on, UnitChange change, @Nullable PaperReference paper) {
        return new UnitEntry(unit, on, change, null, paper);
    }

    /** The codes of other units that the entry names. */
    List<String> codesNamed() {
        return switch (change) {
            case UnitChange.Founding f -> present(f.parent(), f.ledBy(), f.origin());
            case UnitChange.Placement p -> present(p.parent());
            case UnitChange.LeaderChange l -> present(l.ledBy());
            case UnitChange.Ending e -> present(e.into());
            default -> List.of();
        };
    }

    private static List<String> present(@Nullable String... codes) {
        return Arrays.stream(codes).filter(Objects::nonNull).toList();
    }
}
