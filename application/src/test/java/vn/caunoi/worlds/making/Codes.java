package vn.caunoi.worlds.making;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/** Which units an item names by code, and which it brings into being. */
final class Codes {

    private Codes() {}

    static boolean founds(Item item, String code) {
        return item instanceof Item.OfUnit unit
                && unit.entry().unit().equals(code)
                && unit.entry().change() instanceof UnitChange.Founding;
    }

    static List<String> unitsNamed(Item item) {
        return switch (item) {
            case Item.OfUnit unit -> named(unit.entry());
            case Item.OfTerm term -> List.of(term.entry().unit());
            case Item.OfMember member -> present(member.entry().from(), member.entry().to());
            default -> List.of();
        };
    }

    private static List<String> named(UnitEntry entry) {
        return switch (entry.change()) {
            case UnitChange.Founding founding -> present(founding.parent(), founding.ledBy(), founding.origin());
            case UnitChange.Placement placement -> present(entry.unit(), placement.parent());
            case UnitChange.Ending ending -> present(entry.unit(), ending.into());
            default -> List.of(entry.unit());
        };
    }

    private static List<String> present(@Nullable String... codes) {
        return Arrays.stream(codes).filter(Objects::nonNull).toList();
    }
}
