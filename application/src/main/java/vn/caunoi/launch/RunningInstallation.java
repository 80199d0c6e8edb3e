package vn.caunoi.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.AuditState;
import vn.caunoi.identity.Accounts;
import vn.caunoi.launch.console.AuditWords;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.vault.Vault;

/** A folder's database and the application over it, from the start to Ctrl-C. */
record RunningInstallation(DataHome home, Database database, RunningApplication application) implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Everything that can be refused is refused before anything is said or left behind. */
    static RunningInstallation start(
            DataHome home, Premises premises, Optional<String> jdbcUrl, int port, Console console) {
        Database database = opened(home, premises, jdbcUrl, port);
        try {
            home.claim(premises);
            console.say("starting", home.directory());
            Clock clock = premises == Premises.SAMPLE ? new SampleClock(Clock.system(ZONE)) : Clock.system(ZONE);
            var running = new RunningInstallation(home, database, application(home, premises, database, clock, port));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "caunoi-close"));
            running.letPeopleIn(premises, clock, console);
            running.tellOfTheAudit(console);
            return running;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database opened(DataHome home, Premises premises, Optional<String> jdbcUrl, int port) {
        try {
            refuseTaken(port);
            home.refuseOther(premises);
            return Database.open(home, jdbcUrl).closedByCaller();
        } catch (RuntimeException e) {
            home.leave();
            throw e;
        }
    }

    private static RunningApplication application(
            DataHome home, Premises premises, Database database, Clock clock, int port) {
        Pools pools = Pools.of(database.installation());
        var setup = new RunningApplication.Setup(
                pools.application(), pools.login(), clock, premises, port, Vault.with(home.keys()));
        Map<String, Object> settings = Map.of(
                "logging.file.name",
                home.log().toString(),
                "logging.threshold.console",
                "WARN",
                "spring.servlet.multipart.location",
                home.emptyUploads().toString(),
                "caunoi.audit.head",
                home.auditHead().toString(),
                "caunoi.preparing",
                true);
        try {
            return RunningApplication.start(setup, settings, _ -> {});
        } catch (PortInUseException _) {
            pools.close();
            throw BadUse.of("port.taken", Integer.toString(port));
        }
    }

    private static void refuseTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (IOException _) {
            throw BadUse.of("port.taken", Integer.toString(port));
        }
    }

    /** Each step looks first, so that a start goes on where a killed one stopped. */
    private void letPeopleIn(Premises premises, Clock clock, Console console) {
        ExchangeAccount exchange = new ExchangeAccount(home, application.bean(Accounts.class), premises);
        Actor actor = exchange.ensure();
        if (clock instanceof SampleClock hands) {
            application.bean(SampleStart.class).ensure(actor, hands, console);
        }
        application.bean(Readiness.class).prepared();
    }

    /** Nobody restores an old backup, or cuts off what was recorded, in silence (security G03). */
    private void tellOfTheAudit(Console console) {
        AuditState audit = application.bean(Audit.class).state();
        AuditWords.differences(audit, home.auditHead()).forEach(console::complain);
    }

    String url() {
        return application.url();
    }

    /** The application first, which still answers what it was asked, then its database. */
    @Override
    public synchronized void close() {
        application.close();
        database.close();
    }
}
