package vn.caunoi.indicator;

import java.util.List;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;

/** The door of the balances: units and members of one unit's sub-tree over a period. */
public interface Balances {

    /**
     * The balance of grassroots units and of members.
     *
     * @throws NotFound where the reader does not hold the whole unit
     */
    Both of(Scope scope, Subject.OfUnit unit, Period period, long pin);

    /**
     * A page of the entries behind one line, newest first; their signed sum is the line. Hand-overs and changes of kind open
     * into the units concerned, each with what it held; its members are the stock of the evening before.
     *
     * @throws NotFound where the reader does not hold the whole unit
     * @throws Refused where a balance has no such line
     */
    Figures.Rows rows(Scope scope, LineOf line, int page);

    /**
     * How a number went from the opening to the closing of a period: opening + all lines = closing. Moves inside the asked
     * unit cancel out and have no line; units that crossed its border have their own lines, as have changes of kind.
     *
     * @param lines signed, one for each kind and direction that occurred
     */
    record Balance(long opening, List<Line> lines, long closing) {

        /** One kind of increase (+) or decrease (−). */
        public record Line(String kind, long value) {}

        public boolean closes() {
            return opening + lines.stream().mapToLong(Line::value).sum() == closing;
        }
    }

    /** Units and members, side by side. */
    record Both(Balance units, Balance members) {}

    /** Of what a balance is drawn. */
    enum Of {
        UNITS,
        MEMBERS
    }

    /**
     * One line of one of the two balances.
     *
     * @param kind as in {@link Balance.Line}
     */
    record LineOf(Subject.OfUnit unit, Period period, Of of, String kind, long pin) {}
}
