package vn.caunoi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and ends the server's processes, also those which an earlier, killed JVM left behind. A process is ours if it
 * runs {@code postgres} inside our data directory: a number in postmaster.pid alone may by now be anybody's.
 */
record Postmaster(Binaries binaries, Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void start() throws IOException {
        var output = data.resolve("start.log");
        Files.deleteIfExists(output);
        try {
            control("start", "--log=" + output, "--timeout=60");
        } catch (IOException e) {
            throw new IOException(
                    Files.exists(output) ? Files.readString(output).strip() : "", e);
        }
    }

    void stop() throws IOException {
        if (isAlive()) {
            stop("fast", 60);
        }
        endLeftovers();
    }

    boolean isAlive() {
        return postmaster().isPresent();
    }

    void endLeftovers() throws IOException {
        if (isAlive()) {
            LOG.info("Ending the PostgreSQL which an earlier run left in {}", data);
            stop("fast", 20);
        }
        var killed = processes();
        killed.forEach(ProcessHandle::destroyForcibly);
        waitForEnd();
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private void stop(String mode, int seconds) {
        try {
            control("stop", "--mode=" + mode, "--timeout=" + seconds);
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop in {} s and is killed: {}", seconds, e.getMessage());
        }
    }

    private void control(String action, String... options) throws IOException {
        var arguments = Stream.concat(Stream.of(action, "--wait", "--pgdata=" + data), Stream.of(options));
        new Program(binaries.program("pg_ctl")).run(arguments.toArray(String[]::new));
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            var number = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(number.strip())).filter(this::isOurs);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /** A zombie has no working directory any more, so it counts as dead. */
    private boolean isOurs(ProcessHandle process) {
        var entry = Path.of("/proc", Long.toString(process.pid()));
        try {
            var program = Files.readSymbolicLink(entry.resolve("exe")).getFileName();
            return program.toString().startsWith("postgres")
                    && Files.readSymbolicLink(entry.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException _) {
            return false;
        }
    }

    private void waitForEnd() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!processes().isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw PostgresRefusal.of("server.immortal", processes());
            }
            Pause.millis(50);
        }
    }
}
