package vn.caunoi;

import java.io.ByteArrayOutputStream;
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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signed in with a password and opens pages, without a browser around them. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final InetAddress place;
    private final HttpClient window;

    private Visitor(String home, InetAddress place) {
        this.home = home;
        this.place = place;
        this.window = window(HttpClient.Redirect.NORMAL);
    }

    private HttpClient window(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .localAddress(place)
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    public static Visitor signIn(TestInstallation house, String account, String password) {
        Visitor visitor = nobody(house);
        Matcher token = TOKEN.matcher(visitor.open("/dang-nhap").body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        visitor.sendAndLeave(
                "/dang-nhap",
                "tai-khoan=" + coded(account) + "&mat-khau=" + coded(password) + "&_csrf=" + coded(token.group(1)));
        return visitor;
    }

    /** Clicks a button and does not wait for the page after it, as who clicks it twice. */
    public void click(String action, String token) {
        sendAndLeave(action, "_csrf=" + coded(token));
    }

    private void sendAndLeave(String action, String form) {
        try (HttpClient door = window(HttpClient.Redirect.NEVER)) {
            door.send(
                    HttpRequest.newBuilder(URI.create(home + action))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> open(String address) {
        return send(page(address), HttpResponse.BodyHandlers.ofString());
    }

    /** Asks for a part of a page, as its script does once the page is there. */
    public HttpResponse<String> part(String address) {
        return send(page(address).header("HX-Request", "true"), HttpResponse.BodyHandlers.ofString());
    }

    /** Fills in the form of a page and sends it to an address; the page after it is opened, as a browser does. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        return post(action, token.group(1), fields);
    }

    /** Sends a form with a token that was taken from a page before. */
    public HttpResponse<String> post(String action, String token, Map<String, String> fields) {
        String typed = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + coded(field.getValue()))
                .collect(Collectors.joining());
        return send(
                page(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + coded(token) + typed)),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The number of the session, as the cookie carries it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("phien"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The token of the form on a page. */
    public String token(String page) {
        Matcher token = TOKEN.matcher(open(page).body());
        return token.find() ? token.group(1) : "";
    }

    public HttpResponse<byte[]> download(String address) {
        return send(page(address), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form as a browser does; a redirect is followed. */
    public HttpResponse<String> post(String address, String form) {
        return send(
                page(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks in a way of one's own: another method, other headers. */
    public HttpResponse<String> ask(String address, UnaryOperator<HttpRequest.Builder> how) {
        return send(how.apply(page(address)), HttpResponse.BodyHandlers.ofString());
    }

    /** Somebody who is not signed in. */
    public static Visitor nobody(TestInstallation house) {
        return new Visitor(house.url(), house.visitors());
    }

    /** Somebody who is not signed in, at another machine: every address that begins with 127 is this one. */
    public static Visitor from(TestInstallation house, String address) {
        return new Visitor(house.url(), InetAddress.ofLiteral(address));
    }

    /** Sends a file by the form of a page; the page after it is opened, as a browser does. */
    public HttpResponse<String> upload(String page, String field, String fileName, String content) {
        return upload(page, field, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> upload(String page, String field, String fileName, byte[] content) {
        String part = "--ranh-gioi\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((part.formatted("_csrf", "") + token(page) + "\r\n"
                        + part.formatted(field, "; filename=\"" + fileName + "\""))
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--ranh-gioi--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                page(page)
                        .header("Content-Type", "multipart/form-data; boundary=ranh-gioi")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html");
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return window.send(request.build(), reading);
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
