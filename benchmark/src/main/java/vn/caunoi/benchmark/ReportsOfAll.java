package vn.caunoi.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.launch.Premises;
import vn.caunoi.launch.RunningApplication;
import vn.caunoi.launch.SampleWorld;

/**
 * The reports of all grassroots Party organisations that stand on 1/8/2020 in the sample, as one job of the application, beside as
 * many empty documents of the same library.
 */
record ReportsOfAll(Sheet sheet) {

    /** The last day of the term; the units that stand on it report the whole of it. */
    private static final String DAY = "2020-08-01";

    private static final String ORDER =
            "/api/v1/reports/term/batches?unit=HN-PARTY&kind=grassroots&period=2015-10-01.." + DAY;

    private static final int UNITS = 87;
    private static final int ROUNDS = 7;
    private static final long LOOKS_MILLIS = 20;
    private static final Instant WORKING_DAY = Instant.parse("2026-09-30T05:00:00Z");

    private static final String OURS =
            "POST /api/v1/reports/term/batches, 2015-10-01.." + DAY + ", " + UNITS + " units";
    private static final String EMPTY = "new XWPFDocument().write() × " + UNITS;

    /** Whether all were written. */
    boolean in(Path folder) throws Exception {
        Hands clock = new Hands(WORKING_DAY);
        try (Site site = Site.open(folder);
                RunningApplication application = site.application(clock, Premises.SAMPLE);
                HttpClient client = HttpClient.newHttpClient()) {
            Accounts accounts = application.bean(Accounts.class);
            Account officer = accounts.open(new NewAccount(
                    "do-luong", "do-luong", Role.EXCHANGE, null, List.of(Grant.everything(Right.RECORDS))));
            long began = System.nanoTime();
            application.bean(SampleWorld.class).load(officer.actor(), clock::moveTo, (_, _) -> {});
            clock.moveTo(WORKING_DAY);
            sheet.say("sample", (System.nanoTime() - began) / 1_000_000_000);
            String token = application.bean(MachineTokens.class).issueOnly(officer.actor());
            return measured(new Caller(client, application.url(), token));
        }
    }

    private boolean measured(Caller caller) throws Exception {
        sheet.say("papers", UNITS, DAY, ROUNDS, Rounds.WARM_UPS);
        Rounds empty = Rounds.run(List.of(new Contender(EMPTY, ReportsOfAll::empty)), ROUNDS);
        Rounds ours = Rounds.run(List.of(new Contender(OURS, () -> job(caller))), 1, 0);
        Rounds rounds = empty.with(ours);
        sheet.times(rounds, List.of(EMPTY, OURS));
        sheet.say("per-paper", rounds.median(OURS) / UNITS, rounds.median(EMPTY) / UNITS);
        sheet.ratio(rounds, OURS, EMPTY);
        return true;
    }

    /** As many documents as there are reports. */
    private static void empty() throws IOException {
        for (int each = 0; each < UNITS; each++) {
            try (XWPFDocument document = new XWPFDocument()) {
                document.write(new ByteArrayOutputStream());
            }
        }
    }

    /** From the order to the last report. */
    private static void job(Caller caller) throws IOException, InterruptedException {
        long number = caller.post(ORDER).get("id").asLong();
        JsonNode state;
        do {
            Thread.sleep(LOOKS_MILLIS);
            state = caller.get("/api/v1/report-batches/" + number);
        } while (List.of("queued", "running").contains(state.get("state").asString()));
        if (!state.get("state").asString().equals("done")
                || state.get("total").asInt() != UNITS
                || !state.get("missing").isEmpty()) {
            throw new IllegalStateException(state.toString());
        }
    }

    /** A machine with a token. */
    private record Caller(HttpClient client, String home, String token) {

        JsonNode get(String address) throws IOException, InterruptedException {
            return send(request(address).GET());
        }

        JsonNode post(String address) throws IOException, InterruptedException {
            return send(request(address).POST(HttpRequest.BodyPublishers.noBody()));
        }

        private HttpRequest.Builder request(String address) {
            return HttpRequest.newBuilder(URI.create(home + address)).header("Authorization", "Bearer " + token);
        }

        private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        }
    }
}
