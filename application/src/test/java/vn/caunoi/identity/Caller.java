package vn.caunoi.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.TestInstallation;

/** Somebody at the door, with a browser that keeps cookies, sends forms and follows no redirect; a visitor is let in and follows them. */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final TestInstallation house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    Caller(TestInstallation house) {
        this(house, house.visitors());
    }

    /** Somebody at another machine: every address that begins with 127 is this one. */
    Caller(TestInstallation house, InetAddress place) {
        this.house = house;
        this.http = HttpClient.newBuilder()
                .localAddress(place)
                .cookieHandler(cookies)
                .build();
    }

    /** Somebody else's browser, into which the cookie of a session was put. */
    Caller(TestInstallation house, String session) {
        this(house);
        HttpCookie cookie = new HttpCookie("phien", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(house.url()), cookie);
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(house.url() + path)).header("Accept", "text/html"));
    }

    HttpResponse<String> signIn(String account, String password) {
        return post("/dang-nhap", Map.of("tai-khoan", account, "mat-khau", password, "_csrf", token("/dang-nhap")));
    }

    /** The token that the form of this page carries. */
    String token(String page) {
        Matcher found = TOKEN.matcher(open(page).body());
        return found.find() ? found.group(1) : "";
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The same form as one that could carry files. */
    HttpResponse<String> postParts(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> "--x\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--x--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** What an answer says, apart from the token and the key that each page has of its own. */
    static String words(HttpResponse<String> answer) {
        return answer.body().replaceAll("(csrf-token\" content=\"|_csrf\" value=\"|_gui\" value=\")[^\"]+", "$1");
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("phien"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
