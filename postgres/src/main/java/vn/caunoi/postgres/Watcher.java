package vn.caunoi.postgres;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a server twice a second and starts it again if somebody killed it under the running program. */
final class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final int INTERVAL_MILLIS = 500;

    private final EmbeddedServer server;
    private boolean complained;

    private Watcher(EmbeddedServer server) {
        this.server = server;
    }

    static void over(EmbeddedServer server) {
        Thread.ofPlatform().daemon().name("postgres-watcher").start(new Watcher(server)::watch);
    }

    private void watch() {
        try {
            while (!server.isClosed()) {
                Pause.millis(INTERVAL_MILLIS);
                look();
            }
        } catch (IOException _) {
            LOG.debug("Interrupted");
        }
    }

    /** Complains once and not twice a second while the server cannot start, for example on a full disk. */
    private void look() {
        try {
            server.restartIfDead();
            complained = false;
        } catch (RuntimeException e) {
            if (!complained) {
                LOG.error("PostgreSQL has died and does not start again: {}", e.getMessage());
            }
            complained = true;
        }
    }
}
