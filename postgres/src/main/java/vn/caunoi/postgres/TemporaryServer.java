package vn.caunoi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Runs a server whose directory vanishes with it, for one generation of code or one run of tests. */
public final class TemporaryServer implements AutoCloseable {

    private final Path directory;
    private final EmbeddedServer server;
    private final ShutdownHook hook = ShutdownHook.of("postgres-temporary-close", this::close);

    private TemporaryServer(Path directory, EmbeddedServer server) {
        this.directory = directory;
        this.server = server;
    }

    public static TemporaryServer start() {
        try {
            var temporary = started(TemporaryFolder.create());
            temporary.hook.register();
            return temporary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemporaryServer started(Path directory) throws IOException {
        try {
            var server = EmbeddedServer.start(directory, Durability.TEST);
            return new TemporaryServer(directory, server.closedByCaller());
        } catch (RuntimeException e) {
            Folders.delete(directory);
            throw e;
        }
    }

    public EmbeddedServer server() {
        return server;
    }

    @Override
    public void close() {
        hook.drop();
        server.close();
        try {
            Folders.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
