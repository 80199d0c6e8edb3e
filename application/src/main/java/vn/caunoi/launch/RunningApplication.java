package vn.caunoi.launch;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.caunoi.CaunoiApplication;
import vn.caunoi.audit.SealingConnections;
import vn.caunoi.identity.LoginDataSource;
import vn.caunoi.vault.Vault;

/** The application over one prepared database, answering until it is closed: on this machine only, unless the settings say otherwise. */
public final class RunningApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it; a port of 0 takes any free one. */
    public static RunningApplication start(
            Setup setup,
            Map<String, Object> settings,
            ApplicationContextInitializer<GenericApplicationContext> additions) {
        return new RunningApplication(new SpringApplicationBuilder(CaunoiApplication.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(setup.settings())
                .properties(settings)
                .initializers((GenericApplicationContext context) -> setup.register(context), additions)
                .run());
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the application does not make itself: connections, clock, whose figures these are, and its port. */
    public record Setup(
            DataSource application, DataSource login, Clock clock, Premises premises, int port, Vault vault) {

        private Map<String, Object> settings() {
            return Map.of(
                    "server.address", "127.0.0.1", "server.port", port, "caunoi.sample", premises == Premises.SAMPLE);
        }

        private void register(GenericApplicationContext context) {
            context.registerBean(DataSource.class, () -> application);
            context.registerBean(LoginDataSource.class, () -> new LoginDataSource(login));
            context.registerBean(SealingConnections.class, () -> new SealingConnections(login));
            context.registerBean(Clock.class, () -> clock);
            context.registerBean(Premises.class, () -> premises);
            context.registerBean(Vault.class, () -> vault);
        }
    }
}
