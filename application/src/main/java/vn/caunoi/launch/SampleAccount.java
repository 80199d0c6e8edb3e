package vn.caunoi.launch;

import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;
import vn.caunoi.launch.console.Words;

/** One account of the sample, by the codes of its units and of its groups of zones (figures of no line). */
record SampleAccount(String username, Role role, List<OnUnit> units, List<String> groups) {

    /** A right on a unit of a line. */
    record OnUnit(String code, Line line, Right right) {}

    /** No secret: the sample answers on this machine only, and everything in it is invented. */
    String password() {
        return "mau-" + username + "-2026";
    }

    String displayName() {
        return Words.vietnamese("sample.person." + username);
    }

    /** The line that the terminal shows. */
    String inWords() {
        return "  %-12s  %-21s  %s".formatted(username, password(), Words.both("sample.account." + username));
    }
}
