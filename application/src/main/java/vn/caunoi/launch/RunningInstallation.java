package vn.caunoi.launch;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import vn.caunoi.access.Actor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.AuditState;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.launch.console.AuditWords;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.serving.Front;
import vn.caunoi.office.FirstDay;
import vn.caunoi.vault.Vault;

/** A folder's database and the application over it, from the start to Ctrl-C. */
record RunningInstallation(
        DataHome home, Database database, RunningApplication application, Front front, Optional<String> setUp)
        implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What the program is made of beside what is found on the class path; nothing, but in tests. */
    private static final ApplicationContextInitializer<GenericApplicationContext> NOTHING = _ -> {};

    static RunningInstallation start(
            DataHome home, Premises premises, Optional<String> jdbcUrl, Front front, Console console) {
        return start(home, premises, jdbcUrl, front, console, NOTHING);
    }

    /** Everything that can be refused is refused before anything is said or left behind. */
    static RunningInstallation start(
            DataHome home,
            Premises premises,
            Optional<String> jdbcUrl,
            Front asked,
            Console console,
            ApplicationContextInitializer<GenericApplicationContext> additions) {
        Front front = free(home, asked);
        Database database = opened(home, premises, jdbcUrl);
        try {
            home.claim(premises);
            console.say("starting", home.directory());
            Clock clock = premises == Premises.SAMPLE ? new SampleClock(Clock.system(ZONE)) : Clock.system(ZONE);
            RunningApplication application = application(home, premises, database, clock, front, additions);
            letPeopleIn(home, application, premises, clock, console);
            var running =
                    new RunningInstallation(home, database, application, front, setUp(home, premises, application));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "caunoi-close"));
            application.bean(Readiness.class).prepared();
            running.tellOfTheAudit(console);
            return running;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Front free(DataHome home, Front asked) {
        try {
            return asked.free();
        } catch (RuntimeException e) {
            home.leave();
            throw e;
        }
    }

    private static Database opened(DataHome home, Premises premises, Optional<String> jdbcUrl) {
        try {
            home.refuseOther(premises);
            return Database.open(home, jdbcUrl).closedByCaller();
        } catch (RuntimeException e) {
            home.leave();
            throw e;
        }
    }

    private static RunningApplication application(
            DataHome home,
            Premises premises,
            Database database,
            Clock clock,
            Front front,
            ApplicationContextInitializer<GenericApplicationContext> additions) {
        Pools pools = Pools.of(database.installation());
        var setup = new RunningApplication.Setup(
                pools.application(), pools.login(), clock, premises, front.port(), Vault.with(home.keys()));
        Map<String, Object> settings = new HashMap<>(Map.of(
                "logging.file.name",
                home.log().toString(),
                "logging.threshold.console",
                "WARN",
                "spring.servlet.multipart.location",
                home.emptyUploads().toString(),
                "caunoi.audit.head",
                home.auditHead().toString(),
                "caunoi.preparing",
                true));
        settings.putAll(front.settings());
        try {
            return RunningApplication.start(setup, settings, additions);
        } catch (PortInUseException _) {
            pools.close();
            throw BadUse.of("port.taken", Integer.toString(front.port()));
        }
    }

    /** Each step looks first, so that a start goes on where a killed one stopped. */
    private static void letPeopleIn(
            DataHome home, RunningApplication application, Premises premises, Clock clock, Console console) {
        ExchangeAccount exchange = new ExchangeAccount(
                home, application.bean(Accounts.class), application.bean(MachineTokens.class), premises);
        Actor actor = exchange.ensure();
        if (clock instanceof SampleClock hands) {
            application.bean(SampleStart.class).ensure(actor, hands, console);
        }
    }

    /** Where nobody can come in yet, the address at which the office sets itself up, kept in the folder until it has. */
    private static Optional<String> setUp(DataHome home, Premises premises, RunningApplication application) {
        home.forgetSetUp();
        return premises == Premises.SAMPLE
                ? Optional.empty()
                : application.bean(FirstDay.class).open(home::forgetSetUp);
    }

    /** Nobody restores an old backup, or cuts off what was recorded, in silence (security G03). */
    private void tellOfTheAudit(Console console) {
        AuditState audit = application.bean(Audit.class).state();
        AuditWords.differences(audit, home.auditHead()).forEach(console::complain);
    }

    String url() {
        return front.url();
    }

    /** The application first, which still answers what it was asked, then its database. */
    @Override
    public synchronized void close() {
        application.close();
        database.close();
    }
}
