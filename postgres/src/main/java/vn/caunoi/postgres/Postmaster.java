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

    /** Of postmaster.pid. */
    private static final int PORT_LINE = 3;

    void start() throws IOException {
        var output = data.resolve("start.log");
        Files.deleteIfExists(output);
        try {
            control("start", 60, "--log=" + output);
        } catch (IOException e) {
            throw new IOException(
                    Files.exists(output) ? Files.readString(output).strip() : e.getMessage(), e);
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

    /** Alive, and neither still recovering nor already going down. */
    boolean isReady() {
        return isAlive() && numberFile().stream().anyMatch(line -> line.strip().equals("ready"));
    }

    /** The port on which it answers, while it does. */
    Optional<Integer> portWhenReady() {
        return isReady()
                ? Optional.of(Integer.parseInt(numberFile().get(PORT_LINE).strip()))
                : Optional.empty();
    }

    /** First asks politely, then at once, then kills; the server's log makes good what a killed one had in memory. */
    void endLeftovers() throws IOException {
        if (isAlive()) {
            LOG.info("Ending the PostgreSQL which an earlier run left in {}", data);
            stop("fast", 20);
        }
        if (isAlive()) {
            stop("immediate", 5);
        }
        processes().forEach(ProcessHandle::destroyForcibly);
        waitForEnd();
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** Works on a stopped server and without knowing the old password, by right of owning the files. */
    void setPassword(Credentials user) throws IOException {
        var statement = "alter role %s password '%s'\n".formatted(user.user(), user.password());
        new Program(binaries.program("postgres")).runReading(statement, "--single", "-D", data.toString(), "postgres");
    }

    private void stop(String mode, int seconds) {
        try {
            control("stop", seconds, "--mode=" + mode);
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop within {} s: {}", seconds, e.getMessage());
        }
    }

    private void control(String action, int seconds, String option) throws IOException {
        new Program(binaries.program("pg_ctl"))
                .run(action, "--wait", "--timeout=" + seconds, "--pgdata=" + data, option);
    }

    private Optional<ProcessHandle> postmaster() {
        return numberFile().stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(this::isOurs);
    }

    private List<String> numberFile() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException _) {
            return List.of();
        }
    }

    private List<ProcessHandle> processes() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::isOurs).toList();
        }
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
            Pause.millis(20);
        }
    }
}
