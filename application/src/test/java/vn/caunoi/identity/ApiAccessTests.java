package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

/** Machines come in by token only. */
class ApiAccessTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();

    @Test
    void withoutATokenTheAnswerIsAProblem() {
        var answer = TestInstallation.send(HOUSE.request("/api/v1/figures").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    void withATokenTheDoorIsOpen() {
        var answer = HOUSE.get("/api/v1/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void healthIsForEverybody() {
        var answer = TestInstallation.send(HOUSE.request("/healthz").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
    }
}
