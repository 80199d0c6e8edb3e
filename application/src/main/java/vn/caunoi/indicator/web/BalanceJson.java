package vn.caunoi.indicator.web;

import java.util.List;
import java.util.function.BiFunction;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.Balance;
import vn.caunoi.indicator.Phrases;

/** The balances of units and of members, each line in words and with the address where it opens. */
record BalanceJson(Sheet units, Sheet members) {

    /** From the opening over all lines to the closing. */
    record Sheet(long opening, List<Line> lines, long closing) {}

    /** One kind of increase (+) or decrease (−), and the address of the entries behind it. */
    record Line(String kind, String label, long value, String rows) {}

    static BalanceJson of(Balances.Both both, Phrases words, BiFunction<Balances.Of, String, String> rows) {
        return new BalanceJson(
                sheet(both.units(), Balances.Of.UNITS, words, rows),
                sheet(both.members(), Balances.Of.MEMBERS, words, rows));
    }

    private static Sheet sheet(
            Balance balance, Balances.Of of, Phrases words, BiFunction<Balances.Of, String, String> rows) {
        return new Sheet(
                balance.opening(),
                balance.lines().stream()
                        .map(line -> new Line(
                                line.kind(), words.directed(line.kind()), line.value(), rows.apply(of, line.kind())))
                        .toList(),
                balance.closing());
    }
}
