package vn.caunoi.membership.words;

import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.shell.Option;

/** The units of one line that can be chosen in a form. */
public final class UnitChoices {

    /** As many as a list that opens under a field can bear; whoever stands lower is asked for by code. */
    private static final int MOST = 500;

    private UnitChoices() {}

    public static List<Option> of(StandingUnits standing, Line line) {
        return standing.within(line).stream()
                .limit(MOST)
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
