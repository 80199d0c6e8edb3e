package vn.caunoi.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.launch.RunningApplication;

/**
 * Whether the time of an answer tells what its words do not: the chair of a grassroots union asks for units and members of
 * the Party that there are, and for such that there are not, in turn; and a wrong password is tried with a name that there is
 * and with one that there is not.
 */
final class Silence {

    private static final int ASKED = 500;
    private static final int WARM_UPS = 50;

    /** How far the share of "known was slower" may lie from a half: with 500 of each, five times what chance gives. */
    private static final double TELLING = 0.1;

    private static final String NAME = "chu-tich";
    private static final String NOBODYS_NAME = "chu-tick";
    private static final String PASSWORD = "đo xem thời gian có nói gì";
    private static final String WRONG = "đo xem thời gian có nói dối";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String UNION =
            "select min(unit_id) from organization.unit_entry where kind = 'UNION_GRASSROOTS'";
    private static final String UNIT =
            "select u.code from organization.unit u join organization.unit_entry e using (unit_id) "
                    + "where e.kind = 'GRASSROOTS_CELL' order by u.unit_id limit 1 offset 5";
    private static final String PERSON =
            "select person_id from membership.person where line = 'PARTY' order by person_id limit 1 offset 100";

    /** The name of somebody of the Party, which nobody in the own union has. */
    private static final String CALLED =
            "select n.full_name from membership.person_name n join membership.person p using (person_id) where p.line = 'PARTY' "
                    + "and not exists (select from membership.person_name o join membership.movement m using (person_id) "
                    + "where m.to_unit_id = (" + UNION + ") and o.full_name = n.full_name) order by n.entry limit 1";

    private final HttpClient window;
    private final String home;
    private final String token;
    private final Sheet sheet;

    private Silence(HttpClient window, String home, String token, Sheet sheet) {
        this.window = window;
        this.home = home;
        this.token = token;
        this.sheet = sheet;
    }

    /** Two addresses that have to be answered alike, or two names. */
    private record Pair(String known, String unknown) {}

    /** Whether no time told anything. */
    static boolean holds(RunningApplication application, Connection past, Sheet sheet) throws Exception {
        Accounts accounts = application.bean(Accounts.class);
        Grant own = Grant.unit(new UnitId(Long.parseLong(text(past, UNION))), Line.UNION, Right.RECORDS);
        Account chair = accounts.open(new NewAccount(NAME, "Chủ tịch (mẫu)", Role.UNION_CHAIR, PASSWORD, List.of(own)));
        try (HttpClient window = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            String token = application.bean(MachineTokens.class).issueOnly(chair.actor());
            Silence silence = new Silence(window, application.url(), token, sheet);
            silence.signIn();
            sheet.say("silence", ASKED, TELLING);
            boolean silent = true;
            for (Pair pair : pairs(text(past, UNIT), text(past, PERSON), text(past, CALLED))) {
                silent &= silence.tellsNothing(pair, silence::millis);
            }
            Credentials door = application.bean(Credentials.class);
            silent &= silence.tellsNothing(new Pair(NAME, NOBODYS_NAME), name -> millis(door, name));
            return silent;
        }
    }

    private static List<Pair> pairs(String unit, String person, String called) {
        String noUnit = "U999999";
        String nobody = "999999999";
        String calledNobody = called.replaceAll("\\p{L}$", "q");
        String figure = "/api/v1/figures?indicator=party.members&asOf=2026-09-30&unit=";
        return List.of(
                new Pair("/to-chuc/" + unit, "/to-chuc/" + noUnit),
                new Pair("/thanh-vien/" + person, "/thanh-vien/" + nobody),
                new Pair(figure + unit, figure + noUnit),
                new Pair("/tim?q=" + unit, "/tim?q=" + noUnit),
                new Pair("/tim?q=" + coded(called), "/tim?q=" + coded(calledNobody)));
    }

    /** How long one of a pair takes. */
    @FunctionalInterface
    private interface Asking {

        double millis(String what) throws IOException, InterruptedException;
    }

    private boolean tellsNothing(Pair pair, Asking asking) throws Exception {
        double[] known = new double[ASKED];
        double[] unknown = new double[ASKED];
        for (int turn = -WARM_UPS; turn < ASKED; turn++) {
            boolean first = turn % 2 == 0;
            double one = asking.millis(first ? pair.known() : pair.unknown());
            double other = asking.millis(first ? pair.unknown() : pair.known());
            if (turn >= 0) {
                known[turn] = first ? one : other;
                unknown[turn] = first ? other : one;
            }
        }
        double slower = slower(known, unknown);
        sheet.say("silence-of", pair.known(), Rounds.median(known), pair.unknown(), Rounds.median(unknown), slower);
        boolean silent = Math.abs(slower - 0.5) <= TELLING;
        if (!silent) sheet.say("silence-broken", pair.known(), pair.unknown());
        return silent;
    }

    /** The statistic of Mann and Whitney as a share: of all pairs of one and the other, those in which the known one took longer. */
    static double slower(double[] known, double[] unknown) {
        double longer = 0;
        for (double one : known) {
            for (double other : unknown) {
                longer += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return longer / known.length / unknown.length;
    }

    private double millis(String address) throws IOException, InterruptedException {
        HttpRequest request = request(address).GET().build();
        long began = System.nanoTime();
        window.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return (System.nanoTime() - began) / 1e6;
    }

    /** A wrong password for that name, behind the page of signing in, where whoever guesses so often has to wait. */
    private static double millis(Credentials door, String name) {
        long began = System.nanoTime();
        boolean opened = door.withPassword(name, WRONG).isPresent();
        double millis = (System.nanoTime() - began) / 1e6;
        if (opened) throw new IllegalStateException("a wrong password opened");
        return millis;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + address));
        return address.startsWith("/api/")
                ? request.header("Authorization", "Bearer " + token)
                : request.header("Accept", "text/html");
    }

    private void signIn() throws IOException, InterruptedException {
        String door = "/dang-nhap";
        String page = window.send(request(door).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher csrf = TOKEN.matcher(page);
        if (!csrf.find()) throw new IllegalStateException("the sign-in page has no token");
        String form = "tai-khoan=" + NAME + "&mat-khau=" + coded(PASSWORD) + "&_csrf=" + coded(csrf.group(1));
        HttpResponse<Void> in = window.send(
                request(door)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (!in.headers().firstValue("location").orElse("").endsWith("/tong-quan")) {
            throw new IllegalStateException("nobody came in");
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Connection past, String sql) throws SQLException {
        try (Statement statement = past.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
