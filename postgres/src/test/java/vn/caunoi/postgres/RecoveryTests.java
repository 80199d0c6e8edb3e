package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a kill of whatever process, the next start or the watcher heals without a person. */
class RecoveryTests {

    @TempDir(factory = InMemory.class)
    Path directory;

    @Test
    void aKilledProgramLeavesItsServerBehindAndTheNextStartTakesOver() throws Exception {
        try (var program = ChildProgram.startedIn(directory)) {
            program.kill();
        }
        var orphan = postmaster();
        assertThat(isRunning(orphan)).isTrue();
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            assertThat(isRunning(orphan)).isFalse();
            assertThat(Queries.answer(server, "caunoi", "select text from note"))
                    .isEqualTo("written");
        }
    }

    @Test
    void afterEverythingWasKilledTheNextStartRecovers() throws Exception {
        try (var program = ChildProgram.startedIn(directory)) {
            program.kill();
        }
        postmaster().destroyForcibly();
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            assertThat(Queries.answer(server, "caunoi", "select text from note"))
                    .isEqualTo("written");
        }
    }

    @Test
    void aRunningProgramKeepsASecondOneOut() throws Exception {
        try (var program = ChildProgram.startedIn(directory)) {
            assertThatThrownBy(() -> EmbeddedServer.start(directory, Durability.TEST))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("tiến trình " + program.pid())
                    .hasMessageContaining("process " + program.pid());
        }
    }

    @Test
    void aProgramAskedToEndStopsItsServerCleanly() throws Exception {
        try (var program = ChildProgram.startedIn(directory)) {
            program.terminate();
        }
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aKilledServerComesBackOnTheSamePort() throws Exception {
        try (var server = EmbeddedServer.start(directory, Durability.DURABLE)) {
            var installation = server.install("caunoi");
            Queries.execute(
                    installation,
                    installation.owner(),
                    "set role caunoi_owner",
                    "create schema kept",
                    "create table kept.note as select 1");
            try (var busy = server.connect("caunoi");
                    var statement = busy.createStatement()) {
                Thread.ofVirtual().start(() -> sleepIn(statement));
                postmaster().destroyForcibly();
                await(server);
            }
            assertThat(Queries.answer(installation, installation.app(), "select current_user"))
                    .isEqualTo("caunoi_as_app");
            assertThat(Queries.answer(server, "caunoi", "select count(*) from kept.note"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aNumberFileNamingAStrangersProcessIsNotBelieved() throws Exception {
        EmbeddedServer.start(directory, Durability.TEST).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    directory.resolve("postgres/postmaster.pid"),
                    "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n0 0\nready\n"
                            .formatted(stranger.pid(), directory.resolve("postgres")));
            try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
                assertThat(server.isAlive()).isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aFirstStartWhichWasKilledHalfwayIsBegunAnew() throws Exception {
        Files.createDirectories(directory.resolve("postgres.new/base"));
        Files.writeString(directory.resolve("postgres.new/PG_VERSION"), "18\n");
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            assertThat(server.isAlive()).isTrue();
            assertThat(directory.resolve("postgres.new")).doesNotExist();
        }
    }

    @Test
    void lostPasswordsAreSetAnew() throws Exception {
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            server.install("caunoi");
        }
        Folders.delete(directory.resolve("secrets"));
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            var installation = server.install("caunoi");
            assertThat(Queries.answer(installation, installation.app(), "select 'in'"))
                    .isEqualTo("in");
        }
    }

    @Test
    void aTemporaryServerOfAKilledRunIsRemovedByTheNext() throws Exception {
        var abandoned = TemporaryFolder.create();
        try (var program = ChildProgram.startedIn(abandoned)) {
            program.kill();
        }
        Folders.delete(TemporaryFolder.create());
        assertThat(abandoned).doesNotExist();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** A dead child of a careless process 1 stays a zombie, without a program. */
    private static boolean isRunning(ProcessHandle process) {
        return Files.exists(Path.of("/proc", Long.toString(process.pid()), "exe"));
    }

    private static void sleepIn(Statement statement) {
        try {
            statement.execute("select pg_sleep(30)");
        } catch (SQLException _) {
            return;
        }
    }

    private static void await(EmbeddedServer server) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        TimeUnit.MILLISECONDS.sleep(200);
        while (!server.isAlive() && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
