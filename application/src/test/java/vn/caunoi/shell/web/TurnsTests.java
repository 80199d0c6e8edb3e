package vn.caunoi.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.caunoi.TestInstallation;
import vn.caunoi.postgres.Credentials;

/** One account asks many times at once of a house in which nothing can be answered for the moment. */
class TurnsTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final String ADDRESS = "/api/v1/exports/workbook";
    private static final int TOO_MANY = 20;

    @Test
    @Timeout(60)
    void a_person_is_answered_a_few_at_a_time_and_who_asks_more_is_told_to_come_back() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                Connection owner = owner()) {
            owner.setAutoCommit(false);
            try (Statement statement = owner.createStatement()) {
                statement.execute("lock table ledger.posting in access exclusive mode");
                for (int i = 0; i < Turns.AT_ONCE + TOO_MANY; i++) {
                    answers.add(client.sendAsync(question(), HttpResponse.BodyHandlers.ofString()));
                }
                while (answers.stream().filter(CompletableFuture::isDone).count() < TOO_MANY) {
                    Thread.sleep(20);
                }
                assertThat(waiting(statement)).isEqualTo(Turns.AT_ONCE);
            }
            owner.rollback();
            List<HttpResponse<String>> told =
                    answers.stream().map(CompletableFuture::join).toList();
            List<HttpResponse<String>> refused =
                    told.stream().filter(answer -> answer.statusCode() == 429).toList();
            assertThat(refused).hasSize(TOO_MANY);
            assertThat(refused.getFirst().headers().firstValue("Retry-After")).contains("5");
            assertThat(refused.getFirst().body()).contains("quá nhiều trang cùng một lúc");
            assertThat(told).extracting(HttpResponse::statusCode).containsOnly(200, 429);
        }
        assertThat(HOUSE.get(ADDRESS).statusCode()).isEqualTo(200);
    }

    private static HttpRequest question() {
        return HOUSE.request(ADDRESS)
                .header("Authorization", "Bearer " + HOUSE.token())
                .GET()
                .build();
    }

    /** Questions that stand before the table. */
    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "select count(*) from pg_locks where not granted and relation = 'ledger.posting'::regclass")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Connection owner() throws SQLException {
        Credentials owner = HOUSE.database().owner();
        return DriverManager.getConnection(HOUSE.database().url(), owner.user(), owner.password());
    }
}
