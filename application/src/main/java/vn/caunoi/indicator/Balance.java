package vn.caunoi.indicator;

import java.util.List;

/**
 * How a number went from the opening to the closing of a period: opening + all lines = closing. Moves inside the asked
 * unit cancel out and have no line; units that crossed its border have their own lines, as have changes of kind.
 *
 * @param lines signed, one for each kind and direction that occurred
 */
public record Balance(long opening, List<Line> lines, long closing) {

    /** One kind of increase (+) or decrease (−). */
    public record Line(String kind, long value) {}

    public boolean closes() {
        return opening + lines.stream().mapToLong(Line::value).sum() == closing;
    }
}
