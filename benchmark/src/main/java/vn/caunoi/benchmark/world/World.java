package vn.caunoi.benchmark.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import vn.caunoi.access.Line;

/**
 * One invented office, written: the same seed and scale give the same rows.
 *
 * @param spells how often somebody began to belong to a unit
 * @param movements rows of the ledger of members, reversals included
 */
public record World(Scale scale, long seed, int units, long spells, long movements, int people) {

    /** The group of all zones: its code and its number. */
    public static final String ZONES = Economy.GROUP_CODE;

    public static final long GROUP = Economy.GROUP;

    /** The number of the root of a line. */
    public static long root(Line line) {
        return line.ordinal() + 1L;
    }

    public static String code(Line line) {
        return code(root(line));
    }

    public static String code(long unit) {
        return UnitTable.code((int) unit);
    }

    public static World write(Scale scale, long seed, Connections connections) throws SQLException {
        SplittableRandom dice = new SplittableRandom(seed);
        Numbers entries = new Numbers();
        writePostings(connections);
        Economy economy = new Economy(scale, dice.split(), entries);
        economy.write(connections);
        List<Unit> units = Trees.invent(scale, dice.split(), economy.enterprises());
        new UnitTable(entries, economy).write(connections, units);
        ActivityTable.write(connections, scale, units, dice.split(), entries);
        try (MovementTable table = MovementTable.open(connections, entries, dice.split())) {
            Lives lives = new Lives(scale, units, dice.split(), table);
            lives.pass(units);
            table.finish();
            finish(connections, entries, economy, units.size(), lives.people());
            return new World(scale, seed, units.size(), table.spells(), table.rows(), lives.people());
        }
    }

    private static void writePostings(Connections connections) throws SQLException {
        try (Copy postings = Copy.into(connections, "ledger.posting", "posting, recorded_at, recorded_by, kind")) {
            for (int day = Days.FIRST; day <= Days.LAST; day++) {
                postings.row(Days.posting(day), Days.text(day) + " 17:00:00+07", 1, "ENTRY");
            }
            postings.row(Days.posting(Days.LAST + 1), Days.text(Days.LAST + 1) + " 17:00:00+07", 1, "ENTRY");
            postings.finish();
        }
    }

    /** Numbers go on behind what was copied; the planner knows what is there. */
    private static void finish(Connections connections, Numbers entries, Economy economy, int units, int people)
            throws SQLException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            statement.execute("select setval('ledger.entry', " + entries.last() + ")");
            statement.execute("select setval('enterprise.owner_id', " + economy.lastOwner() + ")");
            statement.execute("select setval('organization.unit_id', " + units + ")");
            statement.execute("select setval('membership.person_id', " + people + ")");
            statement.execute("vacuum (analyze)");
        }
    }
}
