package vn.caunoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.support.GenericApplicationContext;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.secret.QuickPasswords;
import vn.caunoi.identity.session.SessionsByClock;
import vn.caunoi.launch.Pools;
import vn.caunoi.launch.Premises;
import vn.caunoi.launch.RunningApplication;
import vn.caunoi.overheard.Ears;
import vn.caunoi.overheard.EveryAnswer;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.vault.Vault;

/**
 * The whole application on a random port, started once per JVM; each test class takes it over an empty database of its own:
 *
 * <pre>{@code
 * private static final TestInstallation HOUSE = TestInstallation.fresh();
 * HOUSE.bean(Ledger.class).post(HOUSE.actor(), PostingKind.ENTRY, posting -> …);
 * HOUSE.get("/api/v1/figures?indicator=party.units&unit=HN-PARTY&asOf=2016-12-31").body();
 * }</pre>
 *
 * Only the latest one taken is alive: taking the next one drops the database of the one before.
 */
public final class TestInstallation {

    public static final String ACCOUNT = "trao-doi";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Installation database;
    /** Tests ask far more often than an office does. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "spring.main.banner-mode",
            "off",
            "logging.level.root",
            "warn",
            "caunoi.api.requests-per-minute",
            1_000_000);

    private static final AtomicInteger INSTALLATIONS = new AtomicInteger();

    private final int number = INSTALLATIONS.incrementAndGet();
    private final Account exchange;
    private final String token;
    private final @Nullable Another another;

    private TestInstallation(Installation database) {
        this(database, null);
    }

    private TestInstallation(Installation database, @Nullable Another another) {
        this.database = database;
        this.another = another;
        Accounts accounts = bean(Accounts.class);
        this.exchange = accounts.find(ACCOUNT)
                .orElseGet(() -> accounts.open(new NewAccount(
                        ACCOUNT, ACCOUNT, Role.EXCHANGE, null, List.of(Grant.everything(Right.RECORDS)))));
        this.token = tokenOf(exchange.actor());
    }

    /** An empty installation: migrated, with the account {@code trao-doi} (EXCHANGE, everything, records) and its token. */
    public static TestInstallation fresh() {
        return over(TestDatabases.fresh());
    }

    /** The application over a given database, such as a copy of one that was filled before. */
    public static synchronized TestInstallation over(Installation database) {
        Shared.connectTo(database);
        return new TestInstallation(database);
    }

    /** A second database with all rows of this one as they are now; {@link #over} it to go on from here again. */
    public Installation copy() {
        Shared.disconnect();
        TestDatabases.analyze(database);
        Installation copy = TestDatabases.copyOf(database);
        Shared.connect(database);
        return copy;
    }

    /** An application of its own over the same database, with a folder of reviewed files on its class path as well. */
    public TestInstallation withFiles(Path folder) {
        return new TestInstallation(database, Another.start(database, folder));
    }

    /** Nobody reads along here: holes are planted in it, and its test reads the answers itself. */
    public TestInstallation unheard() {
        Shared.EARS.stopListening();
        return this;
    }

    public void stop() {
        if (another != null) {
            another.close();
        }
    }

    /** The machine from which this installation is visited: who guesses at one keeps nobody waiting at the next. */
    public InetAddress visitors() {
        return InetAddress.ofLiteral("127.1.%d.%d".formatted(number / 250, number % 250 + 1));
    }

    public String url() {
        return application().url();
    }

    private RunningApplication application() {
        return another == null ? Shared.APPLICATION : another.application();
    }

    public String token() {
        return token;
    }

    /** A token of an account, which those before give way to. */
    public String tokenOf(Actor account) {
        return bean(MachineTokens.class).issueOnly(account);
    }

    /** The account {@code trao-doi}, for the doors of the modules. */
    public Actor actor() {
        return exchange.actor();
    }

    /** What {@code trao-doi} reaches now; ask again after units were founded. */
    public Scope scope() {
        return bean(AccessPolicy.class).scopeOf(actor());
    }

    public <T> T bean(Class<T> type) {
        return application().bean(type);
    }

    /** The clock of the application: the system's, until a test sets it. */
    public TestClock clock() {
        return Shared.CLOCK;
    }

    /** By which sessions grow old. */
    public TestClock sessionClock() {
        return Shared.OF_SESSIONS;
    }

    /** How to reach the database past the application, for a recount in plain SQL. */
    public Installation database() {
        return database;
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).header("Authorization", "Bearer " + token).GET());
    }

    /** A request to an address of the application, without any sign of who asks. */
    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(url() + address));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The one application of the JVM, whose connections lead to the latest database. */
    private static final class Shared {

        static final TestClock CLOCK = new TestClock();
        static final TestClock OF_SESSIONS = new TestClock();
        private static final OneConnection WORKING = new OneConnection();
        private static final OneConnection LOGGING_IN = new OneConnection();
        private static final Ears EARS = new Ears();
        private static Installation connected = TestDatabases.fresh();
        private static Pools pools = Pools.of(connected);

        static {
            lead();
        }

        static final RunningApplication APPLICATION = RunningApplication.start(
                new RunningApplication.Setup(WORKING, LOGGING_IN, CLOCK, Premises.OWN, 0, Vault.forgetful()),
                SETTINGS,
                Shared::additions);

        /** What tests need of it: the product alone, a gate that can be changed, sessions that grow old at will, quick passwords. */
        private static void additions(GenericApplicationContext context) {
            context.registerBean(TypeExcludeFilter.class, OnlyTheProduct::new);
            SwitchedGate.standIn(context);
            EveryAnswer.listening(context, EARS);
            SessionsByClock.standIn(context, OF_SESSIONS);
            QuickPasswords.standIn(context);
        }

        static void connectTo(Installation database) {
            Installation before = connected;
            disconnect();
            connect(database);
            TestDatabases.drop(before);
        }

        static void connect(Installation database) {
            connected = database;
            pools = Pools.of(database);
            lead();
        }

        private static void lead() {
            EARS.listen(connected);
            WORKING.setTargetDataSource(pools.application());
            LOGGING_IN.setTargetDataSource(pools.login());
        }

        static void disconnect() {
            EARS.leave();
            pools.close();
        }
    }

    /** An application beside the shared one. */
    private record Another(RunningApplication application, Pools pools) implements AutoCloseable {

        static Another start(Installation database, Path folder) {
            Thread current = Thread.currentThread();
            ClassLoader before = current.getContextClassLoader();
            Pools pools = Pools.of(database);
            try {
                current.setContextClassLoader(
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
                return new Another(
                        RunningApplication.start(
                                new RunningApplication.Setup(
                                        pools.application(),
                                        pools.login(),
                                        Shared.CLOCK,
                                        Premises.OWN,
                                        0,
                                        Vault.forgetful()),
                                SETTINGS,
                                context -> context.registerBean(TypeExcludeFilter.class, OnlyTheProduct::new)),
                        pools);
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            } finally {
                current.setContextClassLoader(before);
            }
        }

        @Override
        public void close() {
            application.close();
            pools.close();
        }
    }
}
