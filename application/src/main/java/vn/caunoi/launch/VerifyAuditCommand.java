package vn.caunoi.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.audit.AuditCheck;
import vn.caunoi.audit.AuditState;
import vn.caunoi.launch.console.AuditWords;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.postgres.Credentials;

/** Walks the chain of the audit, running installation or not, and names the first place that is not what was recorded. */
record VerifyAuditCommand(Path data, Optional<String> jdbcUrl) implements Command {

    static VerifyAuditCommand read(List<String> arguments) {
        Options options = Options.read(arguments, Set.of("--data", "--jdbc-url"), Set.of());
        options.refuseWords();
        Path data = options.value("--data").map(Path::of).orElseThrow(() -> BadUse.of("audit.data"));
        return new VerifyAuditCommand(data, options.value("--jdbc-url"));
    }

    @Override
    public int execute(Console console) {
        DataHome home = DataHome.existing(data).orElseThrow(() -> BadUse.of("audit.none", data));
        AuditState audit = state(home).orElseThrow(() -> BadUse.of("audit.none", data));
        if (audit.waiting() > 0) {
            console.say("audit.waiting", Long.toString(audit.waiting()));
        }
        AuditWords.differences(audit, home.auditHead()).forEach(console::complain);
        if (!audit.agrees()) {
            return Main.FAILED;
        }
        console.say(
                "audit.whole", Long.toString(audit.head().place()), audit.head().hash());
        return Main.WELL;
    }

    private Optional<AuditState> state(DataHome home) {
        try (Database database = Database.asItIs(home, jdbcUrl);
                Connection connection = connect(database)) {
            return AuditCheck.of(connection, home.auditHead());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        Credentials login = database.installation().login();
        return DriverManager.getConnection(database.installation().url(), login.user(), login.password());
    }
}
