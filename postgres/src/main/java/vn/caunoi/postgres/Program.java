package vn.caunoi.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs one of the server's programs to its end; as root it does so through unshare, as PostgreSQL refuses root. */
record Program(Path executable) {

    /** Throws with the program's own words if it fails. */
    void run(String... arguments) throws IOException {
        runReading("", arguments);
    }

    void runReading(String input, String... arguments) throws IOException {
        var output = Files.createTempFile("caunoi-postgres", ".out");
        try {
            var status = end(start(output, arguments), input);
            if (status != 0) {
                throw new IOException(executable.getFileName() + " " + String.join(" ", arguments) + " → " + status
                        + ": " + Files.readString(output).strip());
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** To a file and not to a pipe: a server which outlives its starter would keep the pipe open. */
    private Process start(Path output, String... arguments) throws IOException {
        var unshare = LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.<String>of();
        var command = Stream.of(unshare, List.of(executable.toString()), List.of(arguments))
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    private static int end(Process process, String input) throws IOException {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
