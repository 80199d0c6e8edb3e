package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir(factory = InMemory.class)
    Path directory;

    @Test
    void theSecondStartFindsWhatTheFirstWrote() throws SQLException {
        try (var server = EmbeddedServer.start(directory, Durability.DURABLE)) {
            var installation = server.install("caunoi");
            Queries.execute(
                    installation,
                    installation.owner(),
                    "set role caunoi_owner",
                    "create schema kept",
                    "create table kept.note as select 'Đảng bộ' as text");
        }
        try (var server = EmbeddedServer.start(directory, Durability.DURABLE)) {
            assertThat(Queries.answer(server, "caunoi", "select text from kept.note"))
                    .isEqualTo("Đảng bộ");
        }
    }

    @Test
    void realDataIsWrittenThroughToTheDisk() throws SQLException {
        try (var server = EmbeddedServer.start(directory, Durability.DURABLE);
                var connection = server.connect("postgres")) {
            var expected = Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "password_encryption", "scram-sha-256",
                    "max_connections", "60",
                    "server_encoding", "UTF8");
            for (var setting : expected.entrySet()) {
                assertThat(Queries.answer(connection, "show " + setting.getKey()))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue());
            }
        }
    }

    @Test
    void vietnameseLettersFoldSortAndAreFoundBySimilarity() throws SQLException {
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            server.install("caunoi");
            assertThat(Queries.answer(server, "caunoi", "select lower('ĐẢNG ỦY')"))
                    .isEqualTo("đảng ủy");
            assertThat(Queries.answer(server, "caunoi", "select unaccent('Đảng ủy')"))
                    .isEqualTo("Dang uy");
            assertThat(Queries.answer(server, "caunoi", "select similarity('đảng ủy', 'đảng bộ') > 0.3"))
                    .isEqualTo("t");
            assertThat(
                            Queries.answer(
                                    server,
                                    "caunoi",
                                    "select string_agg(x, '' order by x collate \"vi-x-icu\") from regexp_split_to_table('đêdâaăe', '') x"))
                    .isEqualTo("aăâdđeê");
        }
    }

    @Test
    void onlyTheRightPasswordOpensAConnection() throws IOException {
        for (var start = 1; start <= 2; start++) {
            try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
                var url = server.url("postgres");
                assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed"))
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(url + "?user=postgres"))
                        .hasMessageContaining("password");
            }
        }
        assertThat(directory.resolve("postgres/pg_hba.conf"))
                .content()
                .doesNotContain("trust")
                .contains("scram-sha-256");
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws IOException {
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            server.install("caunoi");
        }
        assertThat(mode("secrets")).isEqualTo("rwx------");
        assertThat(mode("secrets/postgres")).isEqualTo("rw-------");
        assertThat(mode("secrets/caunoi.properties")).isEqualTo("rw-------");
        assertThat(mode("postgres")).isEqualTo("rwx------");
    }

    @Test
    void aDirectoryOfAnotherVersionIsRefused() throws IOException {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedServer.start(directory, Durability.TEST))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("thuộc PostgreSQL 17")
                .hasMessageContaining("belongs to PostgreSQL 17");
        assertThat(directory.resolve("postgres")).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void aFolderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/letter.txt"), "mine");
        assertThatThrownBy(() -> EmbeddedServer.start(directory, Durability.TEST))
                .isInstanceOf(PostgresRefusal.class);
        assertThat(directory.resolve("postgres/letter.txt")).hasContent("mine");
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsRefused() {
        try (var server = EmbeddedServer.start(directory, Durability.TEST)) {
            assertThatThrownBy(() -> EmbeddedServer.start(directory, Durability.TEST))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("đang được một phiên chạy khác sử dụng")
                    .hasMessageContaining("in use by another running instance");
            assertThat(server.isAlive()).isTrue();
        }
        try (var next = EmbeddedServer.start(directory, Durability.TEST)) {
            assertThat(next.isAlive()).isTrue();
        }
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file)));
    }
}
