package vn.caunoi.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Runs a server in a JVM of its own, which a test may kill; by reading its lock it even loses that. */
record ChildProgram(Process process, BufferedReader output) implements AutoCloseable {

    static ChildProgram startedIn(Path directory) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProgram.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var program = new ChildProgram(process, process.inputReader());
        program.waitUntilReady();
        return program;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        var server = EmbeddedServer.start(Path.of(arguments[0]), Durability.TEST);
        server.install("caunoi");
        try (var connection = server.connect("caunoi");
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = on");
            statement.execute("create table if not exists note as select 'written' as text");
        }
        Files.readString(Path.of(arguments[0], "lock"));
        System.out.println("ready");
        System.in.read();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void terminate() {
        process.destroy();
        process.onExit().join();
    }

    private void waitUntilReady() throws IOException {
        for (var line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("the child program ended early");
            }
            System.out.println(line);
        }
    }

    @Override
    public void close() throws IOException {
        terminate();
        output.close();
    }
}
