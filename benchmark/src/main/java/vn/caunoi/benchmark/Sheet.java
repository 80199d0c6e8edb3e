package vn.caunoi.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what was measured: both sides with their spread, and how one stands to the other. */
record Sheet(PrintStream out) {

    void say(String key, Object... details) {
        out.println(Words.both(key, details));
    }

    void times(Rounds rounds, List<String> names) {
        out.printf(Locale.ROOT, "  %-70s %12s %12s %12s%n", "ms", "median", "min", "max");
        for (String name : names) {
            out.printf(
                    Locale.ROOT,
                    "  %-70s %12.2f %12.2f %12.2f%n",
                    name,
                    rounds.median(name),
                    rounds.least(name),
                    rounds.most(name));
        }
    }

    void ratio(Rounds rounds, String name, String to) {
        double ratio = rounds.ratio(name, to);
        out.printf(Locale.ROOT, "  %-70s %12.2f%n", name + " : " + to, ratio);
    }
}
