package vn.caunoi.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.postgres.TemporaryServer;

/** The application over a server that somebody else runs; here the embedded one of another directory plays it. */
class ExternalServerTests {

    private static final int BAD_USE = 2;

    @TempDir
    private static Path home;

    private static TemporaryServer external;

    /** What an administrator gives us: a database of our own, and the right to make its users. */
    @BeforeAll
    static void prepareAsItsAdministratorWould() throws SQLException {
        external = TemporaryServer.start();
        try (var connection = external.server().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role office login createrole password 'p@ss'");
            statement.execute("create database office owner office");
        }
    }

    @AfterAll
    static void leaveNothingBehind() {
        external.close();
        LeftBehind.end();
    }

    @Test
    void an_installation_over_an_external_server_migrates_takes_a_workbook_and_answers() {
        Path data = home.resolve("data");
        for (int start = 1; start <= 2; start++) {
            try (ServedApplication application = ServedApplication.on(data, "--jdbc-url", url("p%40ss"))) {
                assertThat(application.health()).isEqualTo(200);
                Receipt all = new Receipt(Batch.UNITS + 1, 0, 0);
                Receipt nothingNew = new Receipt(0, Batch.UNITS + 1, 0);
                assertThat(application.importing(Batch.ofUnits())).isEqualTo(start == 1 ? all : nothingNew);
                var answer =
                        application.get("/api/v1/figures?indicator=union.units&asOf=2017-12-31&unit=" + Batch.ROOT);
                assertThat(ServedApplication.json(answer).path("value").asInt())
                        .as(answer.body())
                        .isEqualTo(Batch.UNITS);
            }
        }
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void a_wrong_password_is_one_clear_line_and_the_end_with_2() throws InterruptedException {
        assertThat(refusal(url("guessed"))).contains("Không dùng được", "cannot be used", "office");
    }

    @Test
    void a_server_that_does_not_answer_is_one_clear_line_and_the_end_with_2() throws InterruptedException {
        assertThat(refusal("jdbc:postgresql://127.0.0.1:1/office?user=office&password=p"))
                .contains("Không dùng được", "cannot be used", "127.0.0.1:1");
    }

    @Test
    void an_address_of_another_kind_is_one_clear_line_and_the_end_with_2() throws InterruptedException {
        assertThat(refusal("jdbc:mysql://127.0.0.1/office?user=office")).contains("jdbc:postgresql://");
    }

    private static String refusal(String url) throws InterruptedException {
        Launched launched = Launched.serve(home.resolve("refused"), List.of("--port", "0", "--jdbc-url", url));
        assertThat(launched.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launched.process().exitValue()).as(launched.said()).isEqualTo(BAD_USE);
        List<String> lines = launched.said().lines().toList();
        assertThat(lines).as("the refusal").hasSize(1);
        assertThat(lines.getLast()).doesNotContain("Exception", "guessed");
        return lines.getLast();
    }

    private static String url(String password) {
        return external.server().url("office") + "?user=office&password=" + password;
    }
}
