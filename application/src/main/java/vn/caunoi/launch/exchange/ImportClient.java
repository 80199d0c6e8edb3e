package vn.caunoi.launch.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.launch.console.BadUse;

/** Speaks to {@code POST /api/v1/imports} of an installation, as any other program would. */
public record ImportClient(Peer installation, Progress progress) {

    private static final int REDRAW_MILLIS = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Only look, or record; all or nothing, or the good rows. */
    public record Manner(boolean dryRun, boolean partial) {

        private String query() {
            return "dryRun=" + dryRun + (partial ? "&partial=true" : "");
        }
    }

    public ImportAnswer send(Path file, Manner manner) {
        try (HttpClient client = installation.client()) {
            progress.begin(file);
            HttpResponse<String> response = await(client.sendAsync(
                    request(file, manner), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
            return answer(response.statusCode(), response.body());
        } catch (FileNotFoundException _) {
            throw BadUse.of("import.missing", file);
        } catch (IOException failure) {
            throw installation.silent(failure);
        } finally {
            progress.end();
        }
    }

    private HttpRequest request(Path file, Manner manner) throws IOException {
        UploadedFile upload = new UploadedFile(file, progress);
        return installation
                .asking(URI.create(installation.address() + "/api/v1/imports?" + manner.query()))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", upload.contentType())
                .POST(upload.body())
                .build();
    }

    /** Waits as long as the import takes, and shows that it goes on. */
    private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> response) throws IOException {
        while (true) {
            try {
                return response.get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                progress.tick();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    private ImportAnswer answer(int status, String body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json.has("rejected")
                    ? JSON.treeToValue(json, ImportAnswer.Receipt.class)
                    : ImportAnswer.Problem.of(status, text(json, "title"), text(json, "detail"));
        } catch (JacksonException _) {
            throw BadUse.of("import.unreadable", installation.address());
        }
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode found = json.get(name);
        return found == null || found.isNull() ? null : found.asString();
    }
}
