package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.abuse.AbuseHouse.told;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** What is typed into addresses and forms that no reader means: wild cards, forged forms, foreign addresses. */
class BrowserAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();
    private static final Visitor OFFICER = HOUSE.visit(SampleReaders.OFFICER);

    /** Every page that stands on its own, as it opens. */
    private static final Map<String, HttpResponse<String>> OPENED =
            pages().collect(Collectors.toMap(page -> page, OFFICER::open));

    @Test
    @Abuse({"D03", "D08"})
    void no_page_stands_in_a_frame_or_lets_a_link_take_the_window_along() {
        Untouched before = HOUSE.rows();
        OPENED.forEach((page, answer) -> {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.body().replace("target=\"_blank\" rel=\"noopener\"", ""))
                    .as(page)
                    .doesNotContain(" target=", "src=\"http", "href=\"http:", "action=\"http");
        });
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    /** Every page that stands on its own. */
    private static Stream<String> pages() {
        return mappings().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("{") && !pattern.contains("$"))
                .distinct();
    }

    @Test
    @Abuse("D05")
    void signs_of_patterns_are_letters() {
        Untouched before = HOUSE.rows();
        findsWordsOnly("/thanh-vien?tim=", "nguyen", "href=\"/thanh-vien/\\d");
        findsWordsOnly("/to-chuc?tim=", "HN-CB-001", "href=\"/to-chuc/HN-");
        findsWordsOnly("/tim?q=", "HN-CB-001", "class=\"card found\"");
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    private static void findsWordsOnly(String box, String word, String hit) {
        assertThat(told(OFFICER.open(box + word))).as(box).containsPattern(hit);
        for (String sign : List.of("%", "_", "\\", "%%%", "_____", "(a+)+$", "a".repeat(5000))) {
            HttpResponse<String> answer = OFFICER.open(box + coded(sign));
            assertThat(answer.statusCode()).as(box + sign).isIn(200, 400, 414, 422);
            assertThat(told(answer)).as(box + sign).doesNotContainPattern(hit);
        }
    }

    @Test
    @Abuse("D07")
    void a_form_without_its_own_token_does_nothing() {
        String others = HOUSE.visit(AbuseHouse.CHAIR).token("/tai-khoan");
        Untouched before = HOUSE.rows();
        for (String address : changing()) {
            String form = address.replaceAll("\\{viec:([a-z-]+)[^}]*}", "$1")
                    .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1");
            for (String token : List.of("", others)) {
                assertThat(OFFICER.post(form, token, Map.of()).statusCode())
                        .as(form)
                        .isEqualTo(403);
            }
        }
        assertThat(OFFICER.ask(
                                "/to-chuc/" + AbuseHouse.OWN + "/doi-ten",
                                request -> request.header("Origin", "https://evil.example")
                                        .header("Content-Type", "text/plain")
                                        .POST(HttpRequest.BodyPublishers.ofString("ten=x")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    private static List<String> changing() {
        List<String> addresses = mappings().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/api/"))
                .sorted()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(40);
        return addresses;
    }

    private static Map<RequestMappingInfo, HandlerMethod> mappings() {
        return HOUSE.installation().bean(RequestMappingHandlerMapping.class).getHandlerMethods();
    }

    @Test
    @Abuse("D09")
    void after_signing_in_one_stays_in_the_house() {
        Untouched before = HOUSE.rows();
        for (String next :
                List.of("//evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)")) {
            Visitor visitor = Visitor.nobody(HOUSE.installation());
            String token = visitor.token("/dang-nhap?next=" + coded(next) + "&url=" + coded(next));
            HttpResponse<String> entered = visitor.post(
                    "/dang-nhap?next=" + coded(next),
                    token,
                    Map.of("tai-khoan", SampleReaders.SECRETARY, "mat-khau", SampleReaders.PASSWORD, "next", next));
            assertThat(entered.uri().toString()).startsWith(HOUSE.installation().url() + "/");
            assertThat(entered.statusCode()).isEqualTo(200);
        }
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    @Test
    @Abuse("D10")
    void the_name_of_the_house_is_not_what_a_request_calls_it() throws IOException {
        Visitor administrator = HOUSE.visit(AbuseHouse.ADMINISTRATOR);
        long holder = HOUSE.account(AbuseHouse.NEIGHBOUR).holder().id();
        String page = "/quan-tri/tai-khoan/" + holder;
        String token = administrator.token(page);
        Untouched before = HOUSE.rows();
        HttpResponse<String> answer = administrator.ask(
                page + "/lien-ket",
                request -> request.header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Proto", "https")
                        .header("Forwarded", "host=evil.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + coded(token))));
        assertThat(answer.body()).contains("/dat-mat-khau?ma=").doesNotContain("evil.example");
        assertThat(answer.uri().getHost()).isEqualTo("127.0.0.1");
        String called = calling("evil.example", administrator, page + "/lien-ket", "_csrf=" + coded(token));
        assertThat(called).startsWith("HTTP/1.1 303").doesNotContain("evil.example");
        assertThat(administrator.open(page).body())
                .contains("/dat-mat-khau?ma=")
                .doesNotContain("evil.example");
        assertThat(HOUSE.rows().changedSince(before)).as("the link").containsExactly("identity.link");
    }

    /** Sends a form as a browser does that knows the house by another name; clients of Java say the true one. */
    private static String calling(String host, Visitor visitor, String address, String form) throws IOException {
        URI house = URI.create(HOUSE.installation().url());
        String request = "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: phien=%s\r\nAccept: text/html\r\n"
                .formatted(address, host, visitor.session());
        String body = "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form;
        try (Socket line = new Socket(house.getHost(), house.getPort())) {
            line.getOutputStream().write((request + body).getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @Abuse("D14")
    void objects_of_java_are_read_by_nobody() {
        Untouched before = HOUSE.rows();
        HttpResponse<String> sent = OFFICER.ask(
                "/api/v1/imports",
                request -> request.setHeader(
                                "Authorization",
                                "Bearer " + HOUSE.installation().token())
                        .header("Content-Type", "application/x-java-serialized-object")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5})));
        assertThat(sent.statusCode()).isEqualTo(415);
        HttpResponse<String> cookie = Visitor.nobody(HOUSE.installation())
                .ask("/tong-quan", request -> request.header("Cookie", "phien=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA"));
        assertThat(cookie.uri().getPath()).isEqualTo("/dang-nhap");
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
