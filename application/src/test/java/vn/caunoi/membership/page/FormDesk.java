package vn.caunoi.membership.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.SampleReaders;

/** Somebody at a desk who opens a form, fills it in and sends it, as often as wanted; answers are not followed. */
final class FormDesk {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final String home;
    private final HttpClient window = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private FormDesk(String home) {
        this.home = home;
    }

    static FormDesk of(SampleReaders readers, String account) {
        FormDesk desk = new FormDesk(readers.house().url());
        desk.send("/dang-nhap", desk.filled("/dang-nhap", "tai-khoan", account, "mat-khau", SampleReaders.PASSWORD));
        return desk;
    }

    HttpResponse<String> open(String address) {
        return exchange(HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html"));
    }

    /** The hidden fields of a page, and what is typed beside them: name, value, name, value … */
    Map<String, String> filled(String page, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(open(page).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    HttpResponse<String> send(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(URI.create(home + address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return window.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
