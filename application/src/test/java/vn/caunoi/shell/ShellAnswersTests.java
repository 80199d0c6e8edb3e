package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caunoi.abuse.Abuse;

/** What goes over the wire: content policy, caching, tokens, and how a refusal is told to a page, to htmx and to a program. */
@SpringBootTest(classes = ShellApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShellAnswersTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/dang-nhap, 200",
        "/tong-quan, 302",
        "/khong-co, 302",
        "/healthz, 404",
        "/assets/khong-co.css, 404",
        "//may-khac/trang, 400",
        "/trang;jsessionid=1, 400",
        "/error, 302"
    })
    @DisplayName("Mọi câu trả lời đều mang chính sách nội dung và không được lưu lại")
    @Abuse({"D03", "D08"})
    void everyAnswerCarriesThePolicy(String path, int status) throws Exception {
        HttpResponse<String> answer = send(get(path));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GET /%2f",
                "GET /%",
                "GET /a<b",
                "TRACE /",
                "FOO /dang-nhap",
                "GET /..%5c",
                "GET /doanh-nghiep/%00"
            })
    @DisplayName("Cả những gì máy chủ tự trả lời cũng mang chính sách nội dung")
    void malformedRequestsCarryThePolicyToo(String request) throws IOException {
        try (Socket line = new Socket("127.0.0.1", port)) {
            line.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 4")
                    .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                    .doesNotContain("Tomcat/", "Exception", "HTTP Status");
            if (request.startsWith("GET")) {
                assertThat(answer).contains("Yêu cầu không hợp lệ", "Về trang tổng quan");
            }
        }
    }

    @Test
    @DisplayName("Tệp giao diện có tên theo nội dung: nén sẵn và giữ một năm")
    void assetsAreCompressedAndKept() throws Exception {
        Matcher sheet = Pattern.compile("/assets/app-\\w+\\.css")
                .matcher(send(get("/dang-nhap")).body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> answer = send(get(sheet.group()).header("Accept-Encoding", "gzip"));
        assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Content-Security-Policy")).isNotEmpty();
    }

    @Test
    @DisplayName("Biểu mẫu không có mã bị từ chối và nói lý do; ở trang đăng nhập thì quay lại trang đăng nhập")
    @Abuse("D07")
    void formsWithoutTokenAreRefused() throws Exception {
        signIn();
        HttpResponse<String> answer = send(post("/nhap-du-lieu", "ten=A"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Trang đã mở quá lâu");
        assertThat(header(send(post("/dang-nhap", "tai-khoan=x")), "Location")).endsWith("/dang-nhap?ly-do=het-phien");
    }

    @Test
    @DisplayName("Tệp quá lớn: 413, không phải 403")
    void oversizedUploadsAreNamed() throws Exception {
        signIn();
        HttpResponse<String> answer = send(request("/nhap-du-lieu")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[55 * 1024 * 1024])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/tong-quan?don-vi=%00", "/tong-quan?don-vi=%FF", "/tong-quan?%00=1"})
    @DisplayName("Ký tự không thể có trong địa chỉ: 400, không phải lỗi máy chủ")
    void unreadableParametersAreTheSendersFault(String address) throws Exception {
        signIn();
        assertThat(send(get(address)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"multipart/form-data, x", "multipart/form-data; boundary=x, --x"})
    @DisplayName("Biểu mẫu gửi lên bị hỏng: 400, không phải lỗi máy chủ")
    void brokenPartsAreTheSendersFault(String type, String body) throws Exception {
        signIn();
        HttpResponse<String> answer = send(request("/nhap-du-lieu")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body + "\r\nbroken")));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("Địa chỉ không có: trang 404 cho người, problem+json cho chương trình")
    void unknownAddressesAreAnsweredInKind() throws Exception {
        signIn();
        HttpResponse<String> page = send(get("/khong-co").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(send(get("/loi/500")), "Content-Security-Policy"))
                .isEqualTo(header(page, "Content-Security-Policy"));
        assertThat(page.body()).contains("Không tìm thấy trang", "<nav class=\"page-navigation\"");
        HttpResponse<String> api = send(get("/api/v1/khong-co"));
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(header(api, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    @DisplayName("htmx: hết phiên thì cả cửa sổ đến trang đăng nhập; bị từ chối thì chỉ nhận một câu")
    void partsAreRefusedInPart() throws Exception {
        HttpResponse<String> out = send(get("/tong-quan").header("HX-Request", "true"));
        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(header(out, "HX-Redirect")).isEqualTo("/dang-nhap");
        signIn();
        HttpResponse<String> refused = send(get("/loi/422").header("HX-Request", "true"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(header(refused, "HX-Retarget")).isEqualTo("#request-notice");
        assertThat(refused.body()).contains("kỳ này đã chốt").doesNotContain("<html");
    }

    @Test
    @DisplayName("Sau khi đăng nhập đến đúng trang đã hỏi; ngôn ngữ lạ bị bỏ qua")
    void signingInLeadsToThePageAskedFor() throws Exception {
        send(get("/chi-so?trang=2").header("Accept", "text/html"));
        assertThat(header(signIn(), "Location")).endsWith("/chi-so?trang=2");
        assertThat(header(send(get("/")), "Location")).endsWith("/tong-quan");
        assertThat(send(get("/chi-so?lang=fr")).body()).contains("lang=\"vi\"");
        HttpResponse<String> english = send(get("/chi-so?lang=en&khu=%22%3E%3Cb%3E"));
        assertThat(english.body()).contains("lang=\"en\"").doesNotContain("\"><b>");
        assertThat(header(english, "Set-Cookie")).contains("ngon-ngu=en", "HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(send(get("/dang-nhap")).body());
        assertThat(token.find()).isTrue();
        return send(post(
                "/dang-nhap",
                "tai-khoan=" + ShellApplication.ACCOUNT + "&mat-khau=" + encoded(ShellApplication.PASSWORD) + "&_csrf="
                        + encoded(token.group(1))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder post(String path, String form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return visitor.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
