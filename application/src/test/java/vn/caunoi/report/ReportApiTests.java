package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.identity.Accounts;

/** The report of a year as machines ask for it: the same words, figures and rights as the page. */
class ReportApiTests {

    private static final String YEAR = "/api/v1/reports/year?unit=HN-PARTY&period=2016&format=";
    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    private static final Map<String, String> TOKENS = new HashMap<>();

    @Test
    void the_sentence_stands_in_the_api() {
        JsonNode sent = json(READERS.house().get(YEAR + "json"));
        JsonNode head = sent.get("report").get("head");
        assertThat(sent.get("report").get("sections").toString())
                .contains("10/10", "106", "kết nạp mới ", "24.163", " đoàn viên công đoàn");
        assertThat(head.get("unit").asString()).isEqualTo("HN-PARTY");
        assertThat(head.get("template").asString()).isEqualTo("year");
        assertThat(sent.get("sample").isBoolean()).isTrue();
    }

    @Test
    void every_figure_is_found_again_at_its_address() {
        JsonNode figures =
                json(READERS.house().get(YEAR + "json")).get("report").get("figures");
        assertThat(figures.size()).isGreaterThan(10);
        for (JsonNode figure : figures) {
            String address = figure.get("path").asString().replaceFirst("^/chi-so", "/api/v1/figures");
            JsonNode asked = json(READERS.house().get(address));
            assertThat(asked.get("value")).isEqualTo(figure.get("value"));
            assertThat(asked.get("indicator")).isEqualTo(figure.get("indicator"));
            assertThat(asked.get("unit")).isEqualTo(figure.get("owner"));
            assertThat(asked.get("measure")).isEqualTo(figure.get("measure"));
        }
    }

    @Test
    void a_machine_shows_its_token_as_at_every_other_address() {
        assertThat(TestInstallation.send(READERS.house().request(YEAR + "json").GET())
                        .statusCode())
                .isEqualTo(401);
        assertThat(OFFICER.open(YEAR + "json").statusCode())
                .isEqualTo(OFFICER.open("/api/v1/figures").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"docx, wordprocessingml", "pdf, application/pdf", "xlsx, spreadsheetml"})
    void the_papers_are_those_that_the_page_offers(String format, String type) {
        String offered = "/bao-cao/tai?mau=year&unit=HN-PARTY&ky=2016&dang=" + format;
        HttpResponse<byte[]> file = as(SampleReaders.OFFICER, YEAR + format, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Type").orElse("")).contains(type);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("year-2016-HN-PARTY." + format);
        assertThat(file.body()).isEqualTo(OFFICER.download(offered).body());
        assertThat(OFFICER.open("/bao-cao?mau=year&unit=HN-PARTY&ky=2016").body())
                .contains("href=\"" + offered.replace("&", "&amp;") + "\"");
    }

    @Test
    void rights_are_those_of_the_page() {
        String own = "/api/v1/reports/year?unit=HN-CB-001&period=2016&format=json";
        assertThat(secretary(YEAR + "json")).isEqualTo(404);
        assertThat(secretary(YEAR + "docx")).isEqualTo(404);
        assertThat(secretary(own)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/reports/month?unit=HN-PARTY&period=2016-03&format=docx   | không có mẫu báo cáo “month”; có: 6-months, 9-months",
                "/api/v1/reports/year?unit=HN-PARTY&period=2016&format=odt        | không có dạng “odt”; có: docx",
                "/api/v1/reports/year?unit=HN-PARTY&period=2016-Q3&format=json    | Kỳ “2016-Q3” không dùng được cho mẫu year",
                "/api/v1/reports/year?unit=HN-PARTY&period=NK:1&format=json       | không có nhiệm kỳ tên 1",
                "/api/v1/reports/year?unit=HN-PARTY&period=2016&format=json&asOf=2016-02-31 | “2016-02-31” không phải là một ngày",
                "/api/v1/reports/year?unit=HN-PARTY&period=2016&format=json&asOf=2016-05-01 | phải từ ngày cuối kỳ",
                "/api/v1/reports/year?period=2016&format=json                     | Thiếu tham số unit",
                "/api/v1/reports/year?unit=HN-PARTY&period=2016                   | Thiếu tham số format"
            })
    void what_is_not_there_is_said_clearly(String address, String words) {
        HttpResponse<String> answer = READERS.house().get(address);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body()).contains(words);
    }

    @Test
    void the_address_is_described() {
        assertThat(READERS.house().get("/api/v1/openapi.json").body()).contains("/api/v1/reports/{template}");
    }

    private static int secretary(String address) {
        return as(SampleReaders.SECRETARY, address, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static <T> HttpResponse<T> as(String account, String address, HttpResponse.BodyHandler<T> reading) {
        String token = TOKENS.computeIfAbsent(account, ReportApiTests::token);
        HttpRequest request = READERS.house()
                .request(address)
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(String account) {
        Accounts accounts = READERS.house().bean(Accounts.class);
        return READERS.house().tokenOf(accounts.find(account).orElseThrow().actor());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
