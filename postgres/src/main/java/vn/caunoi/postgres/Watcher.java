package vn.caunoi.postgres;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a server twice a second and starts it again if somebody killed it under the running program. */
final class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final int INTERVAL_MILLIS = 500;

    private Watcher() {}

    static void over(EmbeddedServer server) {
        Thread.ofPlatform().daemon().name("postgres-watcher").start(() -> watch(server));
    }

    private static void watch(EmbeddedServer server) {
        while (!server.isClosed()) {
            try {
                Pause.millis(INTERVAL_MILLIS);
                server.restartIfDead();
            } catch (IOException | RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                LOG.error("PostgreSQL has died and does not start again: {}", e.getMessage());
            }
        }
    }
}
