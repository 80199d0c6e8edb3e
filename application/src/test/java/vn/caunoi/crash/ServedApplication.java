package vn.caunoi.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application in a JVM of its own, begun by its command {@code serve}, so that a test may kill it. */
record ServedApplication(Launched launched, Path directory, String url) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Starts it on any free port and waits until it says that it is ready. */
    static ServedApplication on(Path directory, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--port", "0"));
        arguments.addAll(List.of(options));
        Launched launched = Launched.serve(directory, arguments);
        return new ServedApplication(launched, directory, launched.await(ADDRESS, PATIENCE));
    }

    /** The status of {@code /healthz}. */
    int health() {
        return answer(request("/healthz")).statusCode();
    }

    HttpResponse<String> get(String address) {
        return answer(authorized(address));
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.GET().build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    /** Sends a workbook; the answer comes when it comes, or never. */
    CompletableFuture<HttpResponse<String>> send(byte[] workbook) {
        HttpRequest request = authorized("/api/v1/imports?dryRun=false")
                .timeout(PATIENCE)
                .header("Content-Type", MultipartFile.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(MultipartFile.of("file", "bien-dong.xlsx", workbook)))
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a workbook and reads the receipt. */
    Receipt importing(byte[] workbook) {
        HttpResponse<String> answer = send(workbook).join();
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body() + "\n" + launched.said());
        }
        return Receipt.of(json(answer));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder authorized(String address) {
        return request(address).header("Authorization", "Bearer " + token());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(url + address)).timeout(Duration.ofSeconds(30));
    }

    private String token() {
        try {
            return Files.readString(directory.resolve("api-token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: nothing of it gets a last word. */
    void kill() {
        launched.kill();
    }

    /** Asks it to end, as a person at the keyboard would. */
    @Override
    public void close() {
        launched.process().destroy();
        launched.process().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
