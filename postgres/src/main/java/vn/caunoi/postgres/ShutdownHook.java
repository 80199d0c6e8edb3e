package vn.caunoi.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an ending when the JVM goes down, unless it has been run and dropped before. */
record ShutdownHook(Thread thread) {

    private static final Logger LOG = LoggerFactory.getLogger(ShutdownHook.class);

    static ShutdownHook of(String name, Runnable ending) {
        return new ShutdownHook(new Thread(ending, name));
    }

    void register() {
        Runtime.getRuntime().addShutdownHook(thread);
    }

    void drop() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException _) {
            LOG.debug("The JVM is going down and runs its hooks already");
        }
    }
}
