package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;

/** What a program is told that asked in vain (RFC 9457): in the language it asks for, and about the address it asked. */
class ProblemDetailTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final String FIGURES = "/api/v1/figures";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /api/v1/none          | 404 | Không tìm thấy          | Not found",
                "GET  | /api/v1/figures       | 422 | Dữ liệu chưa đúng       | Something is not right yet",
                "PUT  | /api/v1/figures       | 405 | Yêu cầu không hợp lệ    | This request cannot be understood",
                "POST | /api/v1/imports       | 415 | Yêu cầu không hợp lệ    | This request cannot be understood",
                "GET  | /api/v1/reports/year?unit=X&period=2016&format=json | 404 | Không tìm thấy | Not found"
            })
    @DisplayName("Lời báo lỗi cho máy: theo ngôn ngữ được hỏi, instance là địa chỉ đã hỏi")
    void aProblemSpeaksTheLanguageAsked(String method, String address, int status, String vietnamese, String english) {
        JsonNode usual = problem(method, address, status, "vi");
        assertThat(text(usual, "title")).isEqualTo(vietnamese);
        JsonNode inEnglish = problem(method, address, status, "en");
        assertThat(text(inEnglish, "title")).isEqualTo(english);
        assertThat(text(inEnglish, "detail")).isNotBlank().matches("\\p{ASCII}+");
        assertThat(text(problem(method, address, status, "mul"), "title")).isEqualTo(vietnamese + " / " + english);
        assertThat(text(problem(method, address, status, "mul"), "detail"))
                .isEqualTo(text(usual, "detail") + " / " + text(inEnglish, "detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "mul"})
    @DisplayName("Không có mã truy cập cũng nghe bằng ngôn ngữ đã hỏi")
    void withoutATokenToo(String language) {
        HttpResponse<String> answer = TestInstallation.send(
                HOUSE.request(FIGURES).header("Accept-Language", language).GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains(language.equals("en") ? "\"Not signed in\"" : "\"Chưa đăng nhập")
                .contains("\"instance\":\"" + FIGURES + "\"");
    }

    private static JsonNode problem(String method, String address, int status, String language) {
        HttpResponse<String> answer = TestInstallation.send(HOUSE.request(address)
                .header("Authorization", "Bearer " + HOUSE.token())
                .header("Accept-Language", language)
                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(text(problem, "instance")).isEqualTo(address.replaceAll("\\?.*", ""));
        return problem;
    }

    private static String text(JsonNode problem, String name) {
        return problem.get(name).asString();
    }
}
