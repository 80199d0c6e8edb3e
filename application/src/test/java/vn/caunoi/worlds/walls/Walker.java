package vn.caunoi.worlds.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.TestInstallation;

/** One session and one token: whoever asks, as a browser and as a machine do. */
final class Walker {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("phien=([^;]+)");

    private final TestInstallation house;
    private final String bearer;
    private String cookie = "";
    private String csrf = "";

    private Walker(TestInstallation house, String bearer) {
        this.house = house;
        this.bearer = bearer;
    }

    static Walker nobody(TestInstallation house) {
        Walker walker = new Walker(house, "");
        walker.csrf = token(walker.send("GET", "/dang-nhap", ""));
        return walker;
    }

    static Walker signedIn(TestInstallation house, String account, String bearer) {
        Walker walker = new Walker(house, bearer);
        walker.csrf = token(walker.send("GET", "/dang-nhap", ""));
        walker.send("POST", "/dang-nhap", "tai-khoan=" + account + "&mat-khau=" + coded(WalledWorld.PASSWORD));
        walker.csrf = token(walker.send("GET", "/tai-khoan/mat-khau", ""));
        if (walker.csrf.isEmpty()) throw new IllegalStateException(account + " did not come in");
        return walker;
    }

    Answer send(String verb, String address, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + address));
        if (address.startsWith("/api/")) {
            if (!bearer.isEmpty()) request.header("Authorization", "Bearer " + bearer);
        } else {
            request.header("Accept", "text/html,*/*;q=0.8");
            if (!cookie.isEmpty()) request.header("Cookie", "phien=" + cookie);
        }
        if (form.startsWith("--")) {
            String sent = form.replace("{csrf}", csrf);
            request.header("Content-Type", "multipart/form-data; boundary=ranh-gioi");
            return sent(request.method(verb, BodyPublishers.ofString(sent, StandardCharsets.ISO_8859_1)));
        }
        if (verb.equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
            return sent(request.POST(BodyPublishers.ofString("_csrf=" + coded(csrf) + "&" + form)));
        }
        return sent(request.method(verb, BodyPublishers.noBody()));
    }

    /** Sends a file by a form, as a browser does. */
    static String upload(String field, byte[] file) {
        String part = "--ranh-gioi\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        return part.formatted("_csrf", "", "{csrf}")
                + part.formatted(field, "; filename=\"so.xlsx\"", new String(file, StandardCharsets.ISO_8859_1))
                + "--ranh-gioi--\r\n";
    }

    private Answer sent(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return Answer.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        Matcher session = SESSION.matcher(header);
        if (session.lookingAt()) cookie = session.group(1);
    }

    private static String token(Answer page) {
        Matcher found = TOKEN.matcher(page.words());
        return found.find() ? found.group(1) : "";
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
