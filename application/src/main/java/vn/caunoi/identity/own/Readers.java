package vn.caunoi.identity.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Reached;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Places;
import vn.caunoi.identity.Rights;
import vn.caunoi.shared.DateRange;

/**
 * Who reads a unit, for who reads it himself. Rights and the names of their places lie outside of the second wall, so it is asked
 * here whether it lets the reader through.
 */
@Component
class Readers {

    private final Rights rights;
    private final Places places;
    private final Transactions transactions;
    private final Reached reached;
    private final Clock clock;

    Readers(Rights rights, Places places, Transactions transactions, Reached reached, Clock clock) {
        this.rights = rights;
        this.places = places;
        this.transactions = transactions;
        this.reached = reached;
        this.clock = clock;
    }

    /** The unit that bears this code, where the wall lets the reader through. */
    Optional<UnitId> unit(Scope scope, String code) {
        return places.grant(code, Right.FIGURES, DateRange.always())
                .filter(Grant.OfUnit.class::isInstance)
                .map(grant -> ((Grant.OfUnit) grant).unit())
                .filter(reached(scope)::containsKey);
    }

    String name(UnitId unit) {
        return places.name(unit);
    }

    /** Everybody's rights for who holds the records, and otherwise the reader's own. */
    Listed of(Scope scope, UnitId unit) {
        Map<UnitId, Right> reached = reached(scope);
        boolean all = reached.get(unit) == Right.RECORDS;
        return new Listed(
                all,
                reached.keySet(),
                rights.reaching(unit).stream()
                        .filter(right -> all || right.of().actor().equals(scope.actor()))
                        .toList());
    }

    private Map<UnitId, Right> reached(Scope scope) {
        return transactions.reading(scope.actor(), () -> reached.units(scope.actor(), LocalDate.now(clock)));
    }

    /** The rights that are told, whether these are all, and the units whose names the reader knows. */
    record Listed(boolean all, Set<UnitId> known, List<HeldRight> rights) {

        boolean tellsPlaceOf(HeldRight right) {
            return !(right.grant() instanceof Grant.OfUnit of) || known.contains(of.unit());
        }
    }
}
