package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;
import vn.caunoi.year2016.Year2016;

/** Sends workbooks to an installation as any program would, and reads the answers. */
final class ImportDesk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "ranh-gioi";

    private final String url;
    private final String token;

    ImportDesk(TestInstallation house) {
        this(house, house.token());
    }

    /** In the name of another account. */
    ImportDesk(TestInstallation house, String token) {
        this.url = house.url();
        this.token = token;
    }

    static byte[] sample() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Year2016.write(out);
        return out.toByteArray();
    }

    /** What was answered: the status and the body as JSON. */
    record Answer(int status, JsonNode body) {

        int accepted() {
            return body.get("accepted").asInt();
        }

        int skipped() {
            return body.get("skipped").asInt();
        }

        long id() {
            return body.get("id").asLong();
        }

        List<String> rejected() {
            return words("rejected");
        }

        List<String> notices() {
            return words("notices");
        }

        private List<String> words(String name) {
            List<String> words = new ArrayList<>();
            for (JsonNode line : body.get(name)) {
                StringBuilder said = new StringBuilder();
                append(said, line, "sheet");
                append(said, line, line.get("cell").isNull() ? "row" : "cell");
                append(said, line, "column");
                if (!line.get("value").isNull()) {
                    said.append('"').append(line.get("value").asString()).append("\" ");
                }
                words.add(said.append(line.get("reason").asString()).toString());
            }
            return words;
        }

        private static void append(StringBuilder said, JsonNode line, String field) {
            if (!line.get(field).isNull()) {
                said.append(line.get(field).asString()).append(' ');
            }
        }
    }

    Answer send(Workbooks workbook) {
        return send(workbook.bytes(), "");
    }

    /** Sends what is taken as a whole. */
    void sendWhole(Workbooks workbook) {
        Answer answer = send(workbook);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.rejected()).isEmpty();
    }

    Answer send(byte[] workbook, String query) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"so.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(workbook);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return ask(request("/api/v1/imports" + query)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    Answer undo(long batch) {
        return ask(request("/api/v1/imports/" + batch).DELETE());
    }

    byte[] export() {
        return exchange(request("/api/v1/exports/workbook").GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** The value of a figure; {@code unit=HN-PARTY&indicator=party.members&asOf=2016-12-31}. */
    String figure(String question) {
        Answer answer = ask(request("/api/v1/figures?" + question).GET());
        JsonNode value = answer.body().get("value");
        return answer.status() == 200 && value != null ? value.asString() : "HTTP " + answer.status();
    }

    /** What each entry behind a figure adds to it. */
    List<String> rows(String question) {
        List<String> added = new ArrayList<>();
        ask(request("/api/v1/figures/rows?" + question).GET())
                .body()
                .get("rows")
                .forEach(row -> added.add(row.get("contribution").asString()));
        return added;
    }

    private Answer ask(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(url + address)).header("Authorization", "Bearer " + token);
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
