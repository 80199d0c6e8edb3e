package vn.caunoi.organization;

import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitChange.LeaderChange;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitChange.PrincipalChange;
import vn.caunoi.organization.UnitChange.Renaming;
import vn.caunoi.organization.UnitChange.Unlink;

/** A change as the columns of its row, and back: the one place where the two meet. */
record UnitColumns(
        String event,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String ledBy,
        @Nullable String zoneGroup,
        @Nullable String enterprise,
        boolean principal,
        @Nullable String manner,
        @Nullable String related) {

    static UnitColumns of(UnitChange change) {
        return switch (change) {
            case Founding f ->
                new UnitColumns(
                        f.opening() ? "OPENED" : "FOUNDED",
                        f.name(),
                        f.kind().name(),
                        f.parent(),
                        f.ledBy(),
                        f.zoneGroup(),
                        null,
                        false,
                        name(f.birth()),
                        f.origin());
            case Renaming r -> event("RENAMED", r.name(), null, null, null);
            case Placement p -> event(p.act().name(), null, null, p.parent(), null);
            case KindChange k -> event("KIND_CHANGED", null, k.kind().name(), null, null);
            case LeaderChange l ->
                new UnitColumns("LEADER_CHANGED", null, null, null, l.ledBy(), null, null, false, null, null);
            case Link l -> link("LINKED", l.enterprise(), l.principal());
            case Unlink u -> link("UNLINKED", u.enterprise(), u.principal());
            case PrincipalChange p -> link("PRINCIPAL_CHANGED", p.enterprise(), true);
            case Ending e ->
                new UnitColumns("ENDED", null, null, null, null, null, null, false, name(e.manner()), e.into());
        };
    }

    UnitChange change() {
        return switch (event) {
            case "OPENED", "FOUNDED" ->
                new Founding(
                        event.equals("OPENED"),
                        stated(name),
                        UnitKind.valueOf(stated(kind)),
                        parent,
                        ledBy,
                        zoneGroup,
                        toManner(),
                        related);
            case "RENAMED" -> new Renaming(stated(name));
            case "MOVED", "HANDED_OVER", "RECEIVED" -> new Placement(Placement.Act.valueOf(event), parent);
            case "KIND_CHANGED" -> new KindChange(UnitKind.valueOf(stated(kind)));
            case "LEADER_CHANGED" -> new LeaderChange(ledBy);
            case "LINKED" -> new Link(stated(enterprise), principal);
            case "UNLINKED" -> new Unlink(stated(enterprise), principal);
            case "PRINCIPAL_CHANGED" -> new PrincipalChange(stated(enterprise));
            case "ENDED" -> new Ending(toManner(), related);
            default -> throw new IllegalStateException("unknown event " + event);
        };
    }

    private @Nullable Manner toManner() {
        return manner == null ? null : Manner.valueOf(manner);
    }

    private static String stated(@Nullable String column) {
        if (column == null) {
            throw new IllegalStateException("a column that the schema requires is null");
        }
        return column;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static UnitColumns event(
            String event,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent,
            @Nullable String related) {
        return new UnitColumns(event, name, kind, parent, null, null, null, false, null, related);
    }

    private static UnitColumns link(String event, String enterprise, boolean principal) {
        return new UnitColumns(event, null, null, null, null, null, enterprise, principal, null, null);
    }
}
