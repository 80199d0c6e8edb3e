package vn.caunoi.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Ends what these tests started, also when the tests themselves are cut short. */
final class LeftBehind {

    private static final List<Process> PROGRAMS = new CopyOnWriteArrayList<>();
    private static final List<Path> DIRECTORIES = new CopyOnWriteArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LeftBehind::end, "crash-cleanup"));
    }

    private LeftBehind() {}

    static void watch(Process program, Path directory) {
        PROGRAMS.add(program);
        DIRECTORIES.add(directory);
    }

    static void end() {
        PROGRAMS.forEach(program -> program.destroyForcibly().onExit().join());
        DIRECTORIES.stream().distinct().flatMap(LeftBehind::servers).forEach(ProcessHandle::destroyForcibly);
    }

    /** Every process of the PostgreSQL of that directory. */
    static Stream<ProcessHandle> servers(Path directory) {
        return ProcessHandle.allProcesses().filter(process -> worksIn(process, directory.resolve("postgres")));
    }

    /** The first of them, by the number that it wrote down. */
    static Optional<ProcessHandle> postmaster(Path directory) {
        Path data = directory.resolve("postgres");
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> worksIn(process, data));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(data.toRealPath());
        } catch (IOException _) {
            return false;
        }
    }
}
