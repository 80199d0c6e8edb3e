package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.postgres.TemporaryServer;

/** A whole life of an installation: the first start, the end, the second start. */
class StartingTests {

    @TempDir
    Path directory;

    @Test
    void theSampleIsCreatedOnceAndStopsCleanly() throws Exception {
        String[] run = {"run", "--port", "0", "--data", directory.toString()};
        String token;
        try (Started first = Started.with(run)) {
            assertThat(String.join("\n", first.said()))
                    .contains("Every unit, person and figure of the sample is fictitious")
                    .contains("to-chuc", "thuong-vu", "bi-thu", "trao-doi");
            token = token();
            assertThat(first.get("/healthz", "").body()).isEqualTo("ok");
            assertThat(first.get("/api/v1/figures", token).statusCode()).isNotIn(401, 403, 500);
            assertThat(first.get("/dang-nhap", "").body()).contains("SỐ LIỆU HƯ CẤU");
            assertThat(first.stop()).isTrue();
        }
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
        try (Started second = Started.with(run)) {
            assertThat(token()).isEqualTo(token);
            assertThat(second.get("/healthz", "").body()).isEqualTo("ok");
            assertThat(String.join("\n", second.said())).contains("Sẵn sàng sau ", "ready after ");
            assertThat(second.get("/api/v1/figures", token).statusCode()).isNotIn(401, 403, 500);
            assertThat(second.stop()).isTrue();
        }
    }

    @Test
    void aRealInstallationIsEmptyAndSaysNothingOfASample() throws Exception {
        try (Started served = Started.with("serve", "--port", "0", "--data", directory.toString())) {
            assertThat(served.get("/healthz", "").body()).isEqualTo("ok");
            assertThat(served.get("/dang-nhap", "").body()).doesNotContain("HƯ CẤU");
            assertThat(String.join("\n", served.said())).doesNotContain("mau-");
            assertThat(served.get("/api/v1/figures?indicator=party.units&unit=HN-PARTY&asOf=2016-12-31", token())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(served.stop()).isTrue();
        }
    }

    @Test
    void anExternalDatabaseServesAsWell() throws Exception {
        try (var office = TemporaryServer.start()) {
            try (var connection = office.server().connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create role office login password 'p@ss' createrole");
                statement.execute("create database office owner office");
            }
            String url = office.server().url("office") + "?user=office&password=p%40ss";
            try (Started served =
                    Started.with("serve", "--port", "0", "--data", directory.toString(), "--jdbc-url", url)) {
                assertThat(served.get("/healthz", "").body()).isEqualTo("ok");
                assertThat(served.get("/api/v1/figures", token()).statusCode()).isNotIn(401, 403, 500);
                assertThat(String.join("\n", served.said())).doesNotContain("p@ss", "p%40ss");
                assertThat(directory.resolve("postgres")).doesNotExist();
                assertThat(served.stop()).isTrue();
            }
        }
    }

    private String token() throws IOException {
        Path file = directory.resolve("api-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        return Files.readString(file).strip();
    }
}
