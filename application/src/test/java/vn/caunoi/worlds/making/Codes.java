package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Rating;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/** Which codes an item names and needs to stand already, and which it brings into being. */
final class Codes {

    private Codes() {}

    static List<String> brought(Item item) {
        return switch (item) {
            case Item.OfZone zone -> present(zone.entry().code(), zone.entry().group());
            case Item.OfEnterprise enterprise -> List.of(enterprise.entry().code());
            case Item.OfUnit unit
            when unit.entry().change() instanceof UnitChange.Founding ->
                List.of(unit.entry().unit());
            case Item.OfMember member -> person(member.entry().member());
            default -> List.of();
        };
    }

    /** A unit of the line to which the item belongs. */
    static Optional<String> unitOf(Item item) {
        return switch (item) {
            case Item.OfUnit unit -> Optional.of(unit.entry().unit());
            case Item.OfMember member ->
                present(member.entry().from(), member.entry().to()).stream().findFirst();
            case Item.OfActivity activity -> Optional.of(activity.entry().unit());
            case Item.OfRating rating -> Optional.of(rating.entry().unit());
            default -> Optional.empty();
        };
    }

    static List<String> needed(Item item) {
        return switch (item) {
            case Item.OfZone zone -> List.of();
            case Item.OfEnterprise enterprise -> present(enterprise.entry().zone());
            case Item.OfUnit unit -> needed(unit.entry());
            case Item.OfTerm term -> List.of(term.entry().unit());
            case Item.OfReport report -> List.of(report.entry().owner().code());
            case Item.OfActivity activity ->
                present(activity.entry().unit(), activity.entry().enterprise());
            case Item.OfRating(LocalDate on, Rating rating) -> present(rating.unit(), key(rating.person()));
            case Item.OfMember member ->
                present(member.entry().from(), member.entry().to());
        };
    }

    private static List<String> person(@Nullable Member member) {
        return member == null ? List.of() : present(key(member.code()));
    }

    /** People are known apart from units. */
    private static @Nullable String key(@Nullable String person) {
        return person == null ? null : "person " + person;
    }

    private static List<String> needed(UnitEntry entry) {
        List<String> others =
                switch (entry.change()) {
                    case UnitChange.Founding founding ->
                        present(founding.parent(), founding.ledBy(), founding.origin(), founding.zoneGroup());
                    case UnitChange.Placement placement -> present(placement.parent());
                    case UnitChange.Ending ending -> present(ending.into());
                    case UnitChange.Link link -> List.of(link.enterprise());
                    case UnitChange.Unlink unlink -> List.of(unlink.enterprise());
                    case UnitChange.PrincipalChange chosen -> List.of(chosen.enterprise());
                    default -> List.of();
                };
        return entry.change() instanceof UnitChange.Founding
                ? others
                : Stream.concat(Stream.of(entry.unit()), others.stream()).toList();
    }

    private static List<String> present(@Nullable String... codes) {
        return Arrays.stream(codes).filter(Objects::nonNull).toList();
    }
}
