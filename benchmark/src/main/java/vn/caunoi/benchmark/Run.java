package vn.caunoi.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.caunoi.access.Scope;
import vn.caunoi.benchmark.world.Scale;
import vn.caunoi.benchmark.world.World;
import vn.caunoi.launch.RunningApplication;
import vn.caunoi.membership.People;

/** One run: invents the office, checks that both sides say the same, times them, prints. */
record Run(Request request, Sheet sheet) {

    private static final String ROUND_TRIP = "select 1";
    private static final String ANCHOR = "select sum(quantity) from membership.movement";
    private static final String OURS = "Figures.answer × 60";
    private static final String EXPERT = "sql/report.sql";

    /** Above this the machine was another one in the second half. */
    private static final double STEADY = 2;

    /** Whether the figures were equal and the machine stayed the same. */
    boolean in(Path folder) throws Exception {
        sheet.say("machine", Machine.describe(), Machine.load());
        try (Site site = Site.open(folder)) {
            long began = System.nanoTime();
            World world = World.write(request.scale(), request.seed(), site::connect);
            sheet.say(
                    "world",
                    world.scale().name(),
                    world.units(),
                    world.spells(),
                    world.movements(),
                    world.people(),
                    Long.toString(world.seed()),
                    (System.nanoTime() - began) / 1_000_000_000);
            try (RunningApplication application = site.application();
                    Connection past = site.connect()) {
                return measured(application, past);
            }
        }
    }

    private boolean measured(RunningApplication application, Connection past) throws Exception {
        Scope scope = Reader.scope(application);
        Report report = Report.over(application, scope, head(past));
        Expert expert = Expert.over(past);
        try (Connection own = application.bean(DataSource.class).getConnection()) {
            String server = Machine.server(past);
            sheet.say("server", server);
            boolean same = server.equals(Machine.server(own)) || refuse("another-server");
            boolean equal = compared(report, expert);
            boolean steady = report(report, expert, past, own);
            Search search = Search.over(application.bean(People.class), scope, past);
            boolean found = search.isRight(sheet);
            search.measure(sheet, request.rounds());
            boolean silent = request.scale() != Scale.ZONE || Silence.holds(application, past, sheet);
            return same && equal && steady && found && silent;
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ledger.head()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean refuse(String key, Object... details) {
        sheet.say(key, details);
        return false;
    }

    /** Says too how long it will take: at a larger scale nobody wants to find out by waiting. */
    private boolean compared(Report report, Expert expert) throws SQLException {
        long began = System.nanoTime();
        boolean equal = equal(report.numbers(), expert.numbers());
        double seconds = (System.nanoTime() - began) / 1e9;
        sheet.say("expected", seconds, Math.ceil(seconds * (request.rounds() + Rounds.WARM_UPS) / 60));
        return equal;
    }

    private boolean equal(Map<String, BigDecimal> ours, Map<String, BigDecimal> theirs) {
        boolean equal = ours.keySet().equals(theirs.keySet());
        for (var each : ours.entrySet()) {
            BigDecimal other = theirs.get(each.getKey());
            if (other == null || other.compareTo(each.getValue()) != 0) {
                equal = refuse("differs", each.getKey(), each.getValue().toPlainString(), String.valueOf(other));
            }
        }
        return equal ? agreed(ours.size()) : refuse("disagree");
    }

    private boolean agreed(int numbers) {
        sheet.say("equal", numbers);
        return true;
    }

    private boolean report(Report report, Expert expert, Connection past, Connection own) throws Exception {
        sheet.say("report", request.rounds());
        Rounds rounds = Rounds.run(
                List.of(
                        new Contender(ROUND_TRIP, () -> ask(own, ROUND_TRIP)),
                        new Contender(ANCHOR, () -> ask(past, ANCHOR)),
                        new Contender(OURS, report::numbers),
                        new Contender(EXPERT, expert::numbers)),
                request.rounds());
        sheet.times(rounds, List.of(ROUND_TRIP, ANCHOR, EXPERT, OURS));
        sheet.ratio(rounds, OURS, EXPERT);
        sheet.ratio(rounds, OURS, ANCHOR);
        sheet.ratio(rounds, EXPERT, ANCHOR);
        sheet.ratio(rounds, OURS, ROUND_TRIP);
        return rounds.drift(ANCHOR) <= STEADY || refuse("unsteady", ANCHOR, rounds.drift(ANCHOR));
    }

    private static void ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
        }
    }
}
