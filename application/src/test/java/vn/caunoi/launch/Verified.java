package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.launch.console.Console;
import vn.caunoi.postgres.Durability;
import vn.caunoi.postgres.EmbeddedServer;

/** What {@code verify-audit} says of a data directory. */
record Verified(int code, String said) {

    static Verified of(Path directory, String... options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("verify-audit", "--data", directory.toString()));
        arguments.addAll(List.of(options));
        int code = Main.execute(arguments, directory, new Console(terminal, terminal, false));
        return new Verified(code, said.toString(StandardCharsets.UTF_8));
    }

    static void whole(Path directory, String... options) {
        Verified verified = of(directory, options);
        assertThat(verified.code()).as(verified.said()).isEqualTo(Main.WELL);
        assertThat(verified.said()).contains("Nhật ký kiểm toán nguyên vẹn", "The audit is whole");
    }

    /** As after an old backup was restored: the head outside of the database has seen one place more. */
    static void asIfTheDatabaseWereOlder(Path directory) {
        Path head = directory.resolve("audit-head");
        try {
            String[] seen = Files.readString(head).strip().split(" ", 3);
            Files.writeString(head, Long.parseLong(seen[0]) + 1 + " " + "f".repeat(64) + " " + seen[2] + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As somebody would who has all rights to the server. */
    static void tamper(Path directory, String statement) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(directory, Durability.TEST);
                var connection = server.connect("caunoi");
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }
}
