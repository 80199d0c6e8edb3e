package vn.caunoi.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

/** Somebody of the office who opens pages of units and sends their forms, without scripts; redirections are not followed. */
final class Clerk {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String home;
    private final HttpClient window =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Clerk(String home) {
        this.home = home;
    }

    static Clerk signIn(TestInstallation house, String account) {
        Clerk clerk = new Clerk(house.url());
        clerk.send("/dang-nhap", Map.of("tai-khoan", account, "mat-khau", SampleReaders.PASSWORD), "/dang-nhap");
        return clerk;
    }

    /** Opens an account that holds one sub-tree, and signs in with it. */
    static Clerk holding(TestInstallation house, String account, Role role, String unit, Line line, Right right) {
        var id = house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Organizations.class)
                        .ids(List.of(unit))
                        .get(unit));
        house.bean(Accounts.class)
                .open(new NewAccount(
                        account, account, role, SampleReaders.PASSWORD, List.of(Grant.unit(id, line, right))));
        return signIn(house, account);
    }

    HttpResponse<String> open(String address) {
        return send(HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html"));
    }

    String read(String address) {
        return open(address).body();
    }

    /** Sends the form of a page, whose token travels with it. */
    HttpResponse<String> send(String page, Map<String, String> fields, String address) {
        Matcher token = TOKEN.matcher(read(page));
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token.find() ? token.group(1) : "");
        String body = all.entrySet().stream()
                .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(home + address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in a door and agrees to what follows. */
    HttpResponse<String> record(String door, Map<String, String> fields) {
        Map<String, String> agreed = new HashMap<>(fields);
        agreed.put("xac-nhan", "1");
        return send(door, agreed, door);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
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
