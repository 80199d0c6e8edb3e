package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.postgres.TemporaryServer;

/** A whole life of an installation: the first start, the end, the second start. */
class StartingTests {

    private static final String FIGURE = "/api/v1/figures?indicator=party.units&unit=HN-PARTY&asOf=2016-12-31";

    @TempDir
    Path directory;

    @Test
    void theSampleIsCreatedOnceAndStopsCleanly() throws Exception {
        SampleFolder.use(sample -> {
            assertThat(String.join("\n", SampleFolder.said(sample)))
                    .contains("Every unit, person and figure of the sample is fictitious")
                    .contains("to-chuc", "thuong-vu", "bi-thu", "trao-doi");
            String token = token(sample);
            assertThat(sample.resolve("postgres/postmaster.pid")).doesNotExist();
            Verified.asIfTheDatabaseWereOlder(sample);
            try (Started second = Started.with(SampleFolder.run(sample))) {
                assertThat(token(sample)).isEqualTo(token);
                assertThat(second.get("/healthz", "").body()).isEqualTo("ok");
                assertThat(String.join("\n", second.said()))
                        .contains("Sẵn sàng sau ", "ready after ")
                        .doesNotContain("2014");
                assertThat(second.get(FIGURE, token).body()).contains("\"value\":");
                assertThat(second.get("/dang-nhap", "").body()).contains("SỐ LIỆU HƯ CẤU");
                assertThat(String.join("\n", second.said())).contains("the tail was cut off", "audit-head.differs");
                assertThat(Verified.of(sample).code()).as("until it is settled").isEqualTo(Main.FAILED);
                Files.delete(sample.resolve("audit-head.differs"));
                Verified.whole(sample);
                assertThat(second.stop()).isTrue();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return sample;
        });
    }

    @Test
    void aRealInstallationIsEmptyAndSaysNothingOfASample() throws Exception {
        try (Started served = Started.limited(20, "serve", "--port", "0", "--data", directory.toString())) {
            assertThat(served.get("/healthz", "").body()).isEqualTo("ok");
            assertThat(served.get("/dang-nhap", "").body()).doesNotContain("HƯ CẤU");
            assertThat(String.join("\n", served.said()))
                    .doesNotContain("mau-")
                    .contains(
                            "/thiet-lap?ma=", "mở được đến khi thiết lập xong", "stays open until the set-up is done");
            String setUp = ownersOnly(directory.resolve("set-up"));
            assertThat(served.said()).anyMatch(line -> line.contains(setUp));
            assertThat(served.get(setUp.replaceFirst("https?://[^/]+", ""), "").body())
                    .contains("name=\"co-quan\"");
            assertThat(served.get(FIGURE, token(directory)).statusCode()).isEqualTo(404);
            assertWhoAsksTooOftenWaits(served);
            Verified.whole(directory);
            assertThat(served.stop()).isTrue();
        }
        Verified.whole(directory);
        Verified.tamper(directory, "delete from audit.seal where place = (select max(place) from audit.seal)");
        Verified cut = Verified.of(directory);
        assertThat(cut.code()).isEqualTo(Main.FAILED);
        assertThat(cut.said()).contains("phần cuối đã bị cắt", "the tail was cut off");
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
                assertThat(served.get("/api/v1/figures", token(directory)).statusCode())
                        .isNotIn(401, 403, 500);
                assertThat(String.join("\n", served.said())).doesNotContain("p@ss", "p%40ss");
                assertThat(directory.resolve("postgres")).doesNotExist();
                Verified.whole(directory, "--jdbc-url", url);
                assertThat(served.stop()).isTrue();
            }
        }
    }

    private void assertWhoAsksTooOftenWaits(Started served) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(FIGURE, token(directory));
        for (int more = 0; more < 50 && answer.statusCode() == 404; more++) {
            answer = served.get(FIGURE, token(directory));
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-4]");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":429", "Retry-After");
        assertThat(served.get("/healthz", "").body()).isEqualTo("ok");
    }

    private static String token(Path directory) {
        return ownersOnly(directory.resolve("api-token"));
    }

    /** What stands in a file that nobody else may read. */
    private static String ownersOnly(Path file) {
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
