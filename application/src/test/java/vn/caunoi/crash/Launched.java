package vn.caunoi.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command of the program in a process of its own, and what it says on its terminal. */
record Launched(Process process, Path output) {

    private static final int PAUSE_MILLIS = 20;

    /** Compiled quickly rather than well: such a process lives for seconds. */
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx768m",
            "-cp",
            productOnly(),
            "vn.caunoi.launch.Main");

    static Launched serve(Path directory, List<String> options) {
        try {
            Path output = Files.createTempFile(directory.resolveSibling(""), "serve", ".log");
            List<String> command = Stream.of(JAVA, List.of("serve", "--data", directory.toString()), options)
                    .flatMap(List::stream)
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            LeftBehind.watch(process, directory);
            return new Launched(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the classes of tests, which lie in the same packages as those of the product. */
    private static String productOnly() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The first words like these, as soon as they are said. */
    String await(Pattern words, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher matcher = words.matcher(said());
            if (matcher.find()) {
                return matcher.group();
            }
            pause(PAUSE_MILLIS);
        }
        kill();
        throw new AssertionError("never said " + words + " but:\n" + said());
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
