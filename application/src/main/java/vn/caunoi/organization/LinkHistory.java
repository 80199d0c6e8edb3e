package vn.caunoi.organization;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.PrincipalChange;
import vn.caunoi.organization.UnitChange.Unlink;
import vn.caunoi.shared.Refusal;

/** The enterprises of one unit, followed day by day: which are linked, and which one is principal. */
final class LinkHistory {

    private final Set<String> linked = new HashSet<>();
    private @Nullable String principal;

    /** The change with its principal mark as it must be at this moment. */
    UnitChange marked(UnitChange change) {
        return switch (change) {
            case Link link -> new Link(link.enterprise(), principal == null);
            case Unlink unlink ->
                new Unlink(unlink.enterprise(), unlink.enterprise().equals(principal));
            default -> change;
        };
    }

    /** Follows one change, or says why it cannot be. */
    Optional<Refusal> apply(UnitChange change) {
        return switch (change) {
            case Link link -> link(link);
            case Unlink unlink -> unlink(unlink);
            case PrincipalChange chosen -> choose(chosen);
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> link(Link link) {
        if (!linked.add(link.enterprise())) {
            return refusal("linked-already", link.enterprise());
        }
        if (link.principal() != (principal == null)) {
            return refusal("principal-unclear", link.enterprise());
        }
        principal = link.principal() ? link.enterprise() : principal;
        return Optional.empty();
    }

    private Optional<Refusal> unlink(Unlink unlink) {
        if (!linked.remove(unlink.enterprise())) {
            return refusal("not-linked", unlink.enterprise());
        }
        if (!unlink.enterprise().equals(principal)) {
            return unlink.principal() ? refusal("principal-unclear", unlink.enterprise()) : Optional.empty();
        }
        if (!linked.isEmpty()) {
            return refusal("principal-still-needed", unlink.enterprise());
        }
        principal = null;
        return unlink.principal() ? Optional.empty() : refusal("principal-unclear", unlink.enterprise());
    }

    private Optional<Refusal> choose(PrincipalChange chosen) {
        if (!linked.contains(chosen.enterprise())) {
            return refusal("not-linked", chosen.enterprise());
        }
        if (chosen.enterprise().equals(principal)) {
            return refusal("principal-already", chosen.enterprise());
        }
        principal = chosen.enterprise();
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String rule, String enterprise) {
        return Optional.of(Refusal.of("organization.refusal." + rule, enterprise));
    }
}
