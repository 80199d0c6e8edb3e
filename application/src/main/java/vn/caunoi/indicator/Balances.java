package vn.caunoi.indicator;

import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Period;

/** The door of the balances: units and members of one unit's sub-tree over a period. */
public interface Balances {

    /**
     * The balance of grassroots units and of members.
     *
     * @throws NotFound where the reader does not hold the whole unit
     */
    Both of(Scope scope, Subject.OfUnit unit, Period period, long pin);

    /** Units and members, side by side. */
    record Both(Balance units, Balance members) {}
}
